#include "compile/rule_file.h"

#include <filesystem>

#include "compile/yaml_reading.h"

namespace sincerely {
namespace {

constexpr std::string_view kRuleKeys[] = {
    "patterns", "regex",   "needs",    "forms",      "unless",
    "only-if",  "count",   "parts",    "at",         "types",
    "suggest",  "message", "severity", "confidence", "why",
    "source",   "cases",   "examples", "section"};
constexpr std::string_view kSectionKeys[] = {
    "patterns", "unless", "only-if", "parts", "insert",  "insert-informal",
    "why",      "source", "cases",   "at",    "examples"};
constexpr std::string_view kTypeKeys[] = {"patterns", "unless", "only-if",
                                          "parts",    "cases",  "at"};

// In the order of Part, Position, and of the bits of Scope.
constexpr std::string_view kParts[] = {"head",       "subject", "greeting",
                                       "body",       "closing", "signature",
                                       "postscript", "tail"};
constexpr std::string_view kPositions[] = {"anywhere",       "first-sentence",
                                           "last-sentence",  "first-paragraph",
                                           "last-paragraph", "question"};
constexpr std::string_view kScopes[] = {
    "match",       "before",     "after",  "sentence", "previous",
    "next",        "paragraph",  "letter", "earlier",  "later",
    "just-before", "just-after", "head"};
constexpr std::string_view kSeverities[] = {"hint", "warning", "error"};

// Reads one file; a function for each key, all of them writing into rule_.
class RuleReader {
 public:
  RuleReader(const std::string& path, const std::string& folder)
      : fields_(path) {
    const std::string name = std::filesystem::path(path).stem().string();
    rule_.path = path;
    rule_.id = folder + "/" + name;
    if (folder == "sections" || folder == "types") {
      rule_.kind = folder == "types" ? RuleKind::kType : RuleKind::kSection;
      rule_.id = name;
    }
  }

  Result<RuleSource> read(const YamlNode& root) {
    if (fields_.is_map_of(root, keys())) {
      for (const YamlNode& node : root.children) read_key(node);
      check(root);
    }
    if (fields_.error()) return *fields_.error();
    return std::move(rule_);
  }

 private:
  std::span<const std::string_view> keys() const {
    if (rule_.kind == RuleKind::kSection) return kSectionKeys;
    if (rule_.kind == RuleKind::kType) return kTypeKeys;
    return kRuleKeys;
  }

  void read_key(const YamlNode& node);
  void read_setting(const YamlNode& node);
  void read_count(const YamlNode& node);
  void read_forms(const YamlNode& node);
  void read_conditions(const YamlNode& node, bool wanted);
  void read_condition(const YamlNode& node, bool wanted);
  void read_suggestions(const YamlNode& node);
  void read_cases(const YamlNode& node);
  void read_case_list(const YamlNode& node, CaseRecord::Kind kind);
  void read_rewrites(const YamlNode& node);
  std::uint32_t bits(const YamlNode& node,
                     std::span<const std::string_view> names,
                     std::string_view what);
  void check(const YamlNode& root);

  YamlFields fields_;
  RuleSource rule_;
};

void RuleReader::read_key(const YamlNode& node) {
  const std::string& key = node.key;
  if (key == "patterns") {
    rule_.patterns = fields_.patterns(node);
  } else if (key == "needs") {
    rule_.needs = fields_.patterns(node);
  } else if (key == "forms") {
    read_forms(node);
  } else if (key == "unless" || key == "only-if") {
    read_conditions(node, key == "only-if");
  } else if (key == "suggest") {
    read_suggestions(node);
  } else if (key == "insert" || key == "insert-informal") {
    rule_.suggestions.push_back({SuggestionKind::kInsert, fields_.text(node),
                                 key != "insert", node.line, node.column});
  } else if (key == "cases") {
    read_cases(node);
  } else {
    read_setting(node);
  }
}

void RuleReader::read_setting(const YamlNode& node) {
  const std::string& key = node.key;
  if (key == "regex") {
    rule_.regex = fields_.text(node);
  } else if (key == "examples") {
    rule_.examples = fields_.text(node);
    if (rule_.kind == RuleKind::kPhrase) rule_.kind = RuleKind::kLearned;
  } else if (key == "count") {
    read_count(node);
  } else if (key == "section") {
    rule_.section = fields_.text(node);
  } else if (key == "parts") {
    rule_.parts = bits(node, kParts, "part of a letter");
  } else if (key == "at") {
    rule_.position =
        static_cast<Position>(fields_.choice(node, kPositions, "position"));
  } else if (key == "types") {
    rule_.types = fields_.texts(node);
  } else if (key == "message") {
    for (const YamlNode& child : node.children) {
      rule_.messages.emplace_back(child.key, fields_.text(child));
    }
  } else if (key == "severity") {
    rule_.severity =
        static_cast<Severity>(fields_.choice(node, kSeverities, "severity"));
  } else if (key == "confidence") {
    rule_.confidence = static_cast<float>(fields_.number(node, 0, 1));
  } else if (key == "why") {
    rule_.why = fields_.text(node);
  } else if (key == "source") {
    rule_.source = fields_.text(node);
  }
}

std::uint32_t RuleReader::bits(const YamlNode& node,
                               std::span<const std::string_view> names,
                               std::string_view what) {
  std::uint32_t out = 0;
  const auto add = [&](const YamlNode& item) {
    out |= 1U << fields_.choice(item, names, what);
  };
  if (node.is_list()) {
    for (const YamlNode& item : node.children) add(item);
  } else {
    add(node);
  }
  return out;
}

void RuleReader::read_count(const YamlNode& node) {
  static constexpr std::string_view kKeys[] = {"from", "to"};
  if (!fields_.is_map_of(node, kKeys)) return;
  const auto read = [&](std::string_view key, std::uint8_t* count) {
    if (const YamlNode* value = node.find(key)) {
      *count = static_cast<std::uint8_t>(fields_.number(*value, 1, 100));
    }
  };
  read("from", &rule_.count_from);
  read("to", &rule_.count_to);
}

void RuleReader::read_forms(const YamlNode& node) {
  if (!node.is_map()) return fields_.fail(node, "names of forms expected");
  for (const YamlNode& child : node.children) {
    rule_.forms.push_back({child.key, fields_.patterns(child)});
  }
  rule_.kind = RuleKind::kAgreement;
}

void RuleReader::read_conditions(const YamlNode& node, bool wanted) {
  if (node.is_map()) return read_condition(node, wanted);
  if (!node.is_list()) return fields_.fail(node, "a list of conditions");
  for (const YamlNode& child : node.children) read_condition(child, wanted);
}

void RuleReader::read_condition(const YamlNode& node, bool wanted) {
  static constexpr std::string_view kKeys[] = {"in", "pattern", "patterns",
                                               "section", "category"};
  if (!fields_.is_map_of(node, kKeys)) return;
  ConditionSource condition;
  condition.wanted = wanted;
  condition.line = node.line;
  condition.column = node.column;
  const YamlNode* in = node.find("in");
  if (in == nullptr) return fields_.fail(node, "the key “in” is missing");
  condition.scopes =
      static_cast<std::uint16_t>(bits(*in, kScopes, "place to look in"));
  for (const std::string_view key : {"pattern", "patterns"}) {
    if (const YamlNode* value = node.find(key)) {
      condition.patterns = fields_.patterns(*value);
    }
  }
  if (const YamlNode* value = node.find("section")) {
    condition.section = fields_.text(*value);
  }
  if (const YamlNode* value = node.find("category")) {
    condition.category = fields_.text(*value);
  }
  const int targets = (condition.patterns.empty() ? 0 : 1) +
                      (condition.section.empty() ? 0 : 1) +
                      (condition.category.empty() ? 0 : 1);
  if (targets != 1) {
    fields_.fail(node, "one of pattern, patterns, section, category expected");
  }
  rule_.conditions.push_back(std::move(condition));
}

void RuleReader::read_suggestions(const YamlNode& node) {
  static constexpr std::string_view kKeys[] = {"replace", "advice"};
  const auto add = [&](const YamlNode& item) {
    if (!fields_.is_map_of(item, kKeys)) return;
    for (const YamlNode& child : item.children) {
      const auto kind = child.key == "replace" ? SuggestionKind::kReplace
                                               : SuggestionKind::kAdvice;
      rule_.suggestions.push_back(
          {kind, fields_.text(child), false, child.line, child.column});
    }
  };
  if (!node.is_list()) return add(node);
  for (const YamlNode& item : node.children) add(item);
}

void RuleReader::read_cases(const YamlNode& node) {
  static constexpr std::string_view kRule[] = {"bad", "good", "rewrite"};
  static constexpr std::string_view kOther[] = {"present", "absent"};
  const bool other =
      rule_.kind == RuleKind::kSection || rule_.kind == RuleKind::kType;
  if (!fields_.is_map_of(node,
                         other ? std::span<const std::string_view>(kOther)
                               : std::span<const std::string_view>(kRule))) {
    return;
  }
  for (const YamlNode& child : node.children) {
    if (child.key == "rewrite") {
      read_rewrites(child);
    } else {
      const bool bad = child.key == "bad" || child.key == "present";
      read_case_list(child, bad ? CaseRecord::kBad : CaseRecord::kGood);
    }
  }
}

void RuleReader::read_case_list(const YamlNode& node, CaseRecord::Kind kind) {
  if (!node.is_list()) return fields_.fail(node, "a list of texts expected");
  for (const YamlNode& item : node.children) {
    rule_.cases.push_back({kind, fields_.text(item), {}, item.line});
  }
}

void RuleReader::read_rewrites(const YamlNode& node) {
  static constexpr std::string_view kKeys[] = {"from", "to"};
  for (const YamlNode& item : node.children) {
    if (!fields_.is_map_of(item, kKeys)) return;
    const YamlNode* from = item.find("from");
    const YamlNode* to = item.find("to");
    if (from == nullptr || to == nullptr) {
      return fields_.fail(item, "the keys “from” and “to” expected");
    }
    rule_.cases.push_back({CaseRecord::kRewrite, fields_.text(*from),
                           fields_.text(*to), item.line});
  }
}

void RuleReader::check(const YamlNode& root) {
  const int ways =
      (rule_.patterns.empty() ? 0 : 1) + (rule_.regex.empty() ? 0 : 1) +
      (rule_.forms.empty() ? 0 : 1) + (rule_.section.empty() ? 0 : 1) +
      (rule_.kind == RuleKind::kLearned ? 1 : 0);
  if (ways != 1) {
    fields_.fail(
        root,
        rule_.kind == RuleKind::kSection || rule_.kind == RuleKind::kType
            ? "the key “patterns” is missing or empty"
            : "one of patterns, regex, forms, section, examples expected");
  }
}

}  // namespace

Result<RuleSource> read_rule(const std::string& path,
                             const std::string& folder) {
  const Result<YamlNode> root = read_yaml(path);
  if (!root) return root.error();
  return RuleReader(path, folder).read(root.value());
}

}  // namespace sincerely
