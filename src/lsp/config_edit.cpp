#include "lsp/config_edit.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "input/yaml.h"
#include "lsp/positions.h"

namespace sincerely {
namespace {

constexpr std::string_view kRules = "rules";
constexpr std::string_view kOff = "off";

bool is_same(const YamlNode& a, const YamlNode& b) {
  return a.kind == b.kind && a.text == b.text && a.key == b.key &&
         std::ranges::equal(a.children, b.children, is_same);
}

bool is_empty(const YamlNode& node) {
  return node.is_scalar() && node.text.empty();
}

// What the file is to say.
YamlNode with_rule_off(YamlNode root, std::string_view rule) {
  root.kind = YamlNode::Kind::kMap;
  const auto entry = [](YamlNode* map, std::string_view key) -> YamlNode& {
    const auto found = std::ranges::find(map->children, key, &YamlNode::key);
    if (found != map->children.end()) return *found;
    map->children.emplace_back().key = key;
    return map->children.back();
  };
  YamlNode& rules = entry(&root, kRules);
  rules.kind = YamlNode::Kind::kMap;
  entry(&rules, rule).text = kOff;
  std::ranges::sort(rules.children, {}, &YamlNode::key);
  std::ranges::sort(root.children, {}, &YamlNode::key);
  return root;
}

class ConfigEditor {
 public:
  ConfigEditor(std::string_view yaml, std::string_view rule)
      : yaml_(yaml), rule_(rule), index_(yaml, PositionEncoding::kUtf32) {}

  std::optional<ByteEdit> edit() {
    Result<YamlNode> root = parse_yaml({}, yaml_);
    if (!root || (!root.value().is_map() && !is_empty(root.value()))) {
      return std::nullopt;
    }
    for (ByteEdit& tried : candidates(root.value())) {
      use_line_ends(&tried.text);
      if (says_it(tried, root.value())) return std::move(tried);
    }
    return std::nullopt;
  }

 private:
  // Ways to write it, of which one fits how the file is written.
  std::vector<ByteEdit> candidates(const YamlNode& root) const {
    const std::string entry = rule_ + ": off";
    const YamlNode* rules = root.find(kRules);
    if (rules == nullptr) return {appended("rules:\n  " + entry + "\n")};
    if (!rules->is_map()) {
      const std::size_t end = line_end(offset(rules->key_line, 1));
      return {{end, end, "\n  " + entry}};
    }
    if (const YamlNode* known = rules->find(rule_)) {
      const std::size_t begin = offset(known->line, known->column);
      const std::size_t size = known->text.size();
      return {{begin, begin + size, std::string(kOff)},
              {begin, begin + size + 2, std::string(kOff)}};  // quoted
    }
    if (rules->children.empty()) {  // {}
      const std::size_t begin = offset(rules->line, rules->column) + 1;
      return {{begin, begin, entry}};
    }
    const YamlNode& first = rules->children.front();
    const std::size_t begin = offset(first.key_line, first.key_column);
    const std::string indent(first.key_column - 1, ' ');
    return {{begin, begin, entry + "\n" + indent},
            {begin, begin, entry + ", "}};
  }

  // Those of the file.
  void use_line_ends(std::string* text) const {
    if (yaml_.find("\r\n") == std::string_view::npos) return;
    for (std::size_t at = text->find('\n'); at != std::string::npos;
         at = text->find('\n', at + 2)) {
      text->insert(at, 1, '\r');
    }
  }

  ByteEdit appended(std::string words) const {
    if (!yaml_.empty() && yaml_.back() != '\n') words.insert(0, 1, '\n');
    return {yaml_.size(), yaml_.size(), std::move(words)};
  }

  std::size_t offset(std::size_t line, std::size_t column) const {
    return index_.offset_of({line - 1, column - 1}).begin;
  }

  std::size_t line_end(std::size_t begin) const {
    return std::min(yaml_.find_first_of("\r\n", begin), yaml_.size());
  }

  bool says_it(const ByteEdit& edit, const YamlNode& before) const {
    if (edit.end > yaml_.size()) return false;
    std::string text(yaml_);
    text.replace(edit.begin, edit.end - edit.begin, edit.text);
    Result<YamlNode> after = parse_yaml({}, text);
    return after && after.value().is_map() &&
           is_same(with_rule_off(before, rule_),
                   with_rule_off(after.value(), rule_)) &&
           is_off(after.value());
  }

  bool is_off(const YamlNode& root) const {
    const YamlNode* rules = root.find(kRules);
    const YamlNode* rule = rules == nullptr ? nullptr : rules->find(rule_);
    return rule != nullptr && rule->text == kOff;
  }

  std::string_view yaml_;
  std::string rule_;
  PositionIndex index_;
};

}  // namespace

std::optional<ByteEdit> turn_off(std::string_view yaml, std::string_view rule) {
  return ConfigEditor(yaml, rule).edit();
}

}  // namespace sincerely
