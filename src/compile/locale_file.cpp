#include "compile/locale_file.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "compile/yaml_reading.h"
#include "input/reader.h"

namespace sincerely {
namespace {

constexpr std::size_t kLargestList = 1u << 20;  // bytes

// In the order of WordKind, from kNumber; then PlaceholderKind.
constexpr std::string_view kFigureKinds[] = {"number", "percent",   "money",
                                             "time",   "duration",  "date",
                                             "phone",  "reference", "name"};
constexpr std::string_view kPlaceholderKinds[] = {"text", "name", "number",
                                                  "date"};

class LocaleReader {
 public:
  explicit LocaleReader(const std::string& folder) : folder_(folder) {}

  Result<LocaleSource> read() {
    read_file_with("locale.yaml", true, &LocaleReader::read_locale_yaml);
    read_file_with("kinds.yaml", true, &LocaleReader::read_kinds);
    read_file_with("placeholders.yaml", false,
                   &LocaleReader::read_placeholders);
    read_file_with("messages.yaml", true, &LocaleReader::read_messages);
    read_file_with("values.yaml", false, &LocaleReader::read_values);
    read_words("common-words.txt", "common-words");
    read_words("spelling-words.txt", "spelling.words");
    if (error_) return *error_;
    return std::move(source_);
  }

 private:
  using Read = void (LocaleReader::*)(const YamlNode&, YamlFields*);

  void read_file_with(const std::string& name, bool needed, Read into) {
    const std::string path = folder_ + "/" + name;
    if (error_ || (!needed && !std::filesystem::exists(path))) return;
    const Result<YamlNode> root = read_yaml(path);
    if (!root) {
      error_ = root.error();
      return;
    }
    YamlFields fields(path);
    (this->*into)(root.value(), &fields);
    if (fields.error()) error_ = fields.error();
  }

  void read_locale_yaml(const YamlNode& root, YamlFields* fields);
  void read_labels(const YamlNode& node, YamlFields* fields);
  void read_spelling(const YamlNode& node, YamlFields* fields);
  void read_endings(const YamlNode& node, YamlFields* fields);
  void add_pairs(const std::vector<std::string>& ones,
                 const std::vector<std::string>& others,
                 const std::string& list);
  void read_kinds(const YamlNode& root, YamlFields* fields);
  void read_placeholders(const YamlNode& root, YamlFields* fields);
  void read_messages(const YamlNode& root, YamlFields* fields);
  void read_values(const YamlNode& root, YamlFields* fields);
  void read_words(const std::string& file, const std::string& list);

  std::string folder_;
  LocaleSource source_;
  std::optional<Error> error_;
};

void LocaleReader::read_locale_yaml(const YamlNode& root, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {
      "name",          "folding",  "bare",   "abbreviations",
      "sentence-ends", "informal", "labels", "spelling"};
  if (!fields->is_map_of(root, kKeys)) return;
  for (const YamlNode& node : root.children) {
    if (node.key == "labels") {
      read_labels(node, fields);
    } else if (node.key == "spelling") {
      read_spelling(node, fields);
    } else if (node.key == "folding" || node.key == "bare") {
      for (const YamlNode& pair : node.children) {
        source_.lists[node.key].push_back(pair.key);
        source_.lists[node.key].push_back(fields->text(pair));
      }
    } else {
      source_.lists[node.key] = fields->texts(node);
    }
  }
  if (root.find("name") == nullptr) {
    fields->fail(root, "the key “name” is missing");
  }
}

void LocaleReader::read_labels(const YamlNode& node, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {"subject", "postscript", "tail",
                                               "head"};
  if (!fields->is_map_of(node, kKeys)) return;
  for (const YamlNode& child : node.children) {
    source_.lists["labels." + child.key] = fields->texts(child);
  }
}

void LocaleReader::read_spelling(const YamlNode& node, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {"dictionaries", "endings",
                                               "confusions"};
  if (!fields->is_map_of(node, kKeys)) return;
  for (const YamlNode& child : node.children) {
    for (const YamlNode& entry : child.children) {
      if (child.key == "endings") {
        read_endings(entry, fields);
      } else {
        add_pairs({entry.key}, fields->texts(entry), "spelling." + child.key);
      }
    }
  }
}

void LocaleReader::read_endings(const YamlNode& node, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {"of", "as"};
  if (!fields->is_map_of(node, kKeys)) return;
  const YamlNode* of = node.find("of");
  const YamlNode* as = node.find("as");
  if (of == nullptr || as == nullptr) {
    return fields->fail(node, "the keys “of” and “as” expected");
  }
  add_pairs(fields->texts(*of), fields->texts(*as), "spelling.endings");
}

// Adds each of the ones with each of the others.
void LocaleReader::add_pairs(const std::vector<std::string>& ones,
                             const std::vector<std::string>& others,
                             const std::string& list) {
  for (const std::string& one : ones) {
    for (const std::string& other : others) {
      source_.lists[list].push_back(one);
      source_.lists[list].push_back(other);
    }
  }
}

void LocaleReader::read_kinds(const YamlNode& root, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {"shapes", "patterns"};
  if (!fields->is_map_of(root, kKeys)) return;
  for (const YamlNode& group : root.children) {
    if (!fields->is_map_of(group, kFigureKinds)) return;
    for (const YamlNode& node : group.children) {
      const auto found = std::ranges::find(kFigureKinds, node.key);
      const auto kind =
          static_cast<std::uint32_t>(found - std::begin(kFigureKinds)) + 1;
      if (group.key == "patterns") {
        source_.kinds[kind] = fields->patterns(node);
        continue;
      }
      for (const std::string& regex : fields->texts(node)) {
        source_.lists["shapes"].push_back(std::to_string(kind));
        source_.lists["shapes"].push_back(regex);
      }
    }
  }
}

void LocaleReader::read_placeholders(const YamlNode& root, YamlFields* fields) {
  std::map<std::string, int> kinds;
  for (const YamlNode& node : root.children) {
    kinds[node.key] =
        fields->choice(node, kPlaceholderKinds, "kind of placeholder");
  }
  for (const auto& [name, kind] : kinds) {
    source_.lists["placeholders"].push_back(name);
    source_.lists["placeholders"].push_back(std::to_string(kind));
  }
}

void LocaleReader::read_messages(const YamlNode& root, YamlFields* fields) {
  for (const YamlNode& group : root.children) {
    if (!group.is_map()) return fields->fail(group, "messages by key expected");
    for (const YamlNode& node : group.children) {
      source_.messages[group.key + "." + node.key] = fields->text(node);
    }
  }
}

// Lists stay lists; of a map, each word comes behind its value.
void LocaleReader::read_values(const YamlNode& root, YamlFields* fields) {
  static constexpr std::string_view kKeys[] = {
      "decimal",  "grouping",    "dates",    "date",       "joiners",
      "domains",  "months",      "weekdays", "days",       "numerals",
      "ordinals", "scales",      "units",    "unit-words", "currencies",
      "clock",    "hour-before", "halves",   "morning",    "afternoon",
      "night",    "hours",       "vague",    "readers",    "negations",
      "familiar", "fractions",   "cents"};
  if (!fields->is_map_of(root, kKeys)) return;
  for (const YamlNode& node : root.children) {
    std::vector<std::string>& list = source_.lists["values." + node.key];
    if (!node.is_map()) {
      list = fields->texts(node);
      continue;
    }
    for (const YamlNode& entry : node.children) {
      for (std::string& word : fields->texts(entry)) {
        list.push_back(entry.key);
        list.push_back(std::move(word));
      }
    }
  }
}

// A word a line.
void LocaleReader::read_words(const std::string& file,
                              const std::string& list) {
  const std::string path = folder_ + "/" + file;
  if (error_ || !std::filesystem::exists(path)) return;
  const Result<std::string> bytes = read_file(path, kLargestList);
  if (!bytes) {
    error_ = bytes.error();
    return;
  }
  std::string_view rest = bytes.value();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty() || line.starts_with('#')) continue;
    source_.lists[list].emplace_back(line);
  }
}

}  // namespace

Result<LocaleSource> read_locale(const std::string& folder) {
  return LocaleReader(folder).read();
}

}  // namespace sincerely
