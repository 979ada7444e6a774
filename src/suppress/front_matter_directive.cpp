#include "suppress/front_matter_directive.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "input/utf8.h"
#include "input/yaml.h"

namespace sincerely {
namespace {

constexpr char kFrontMatterForm[] = "sincerely: {disable: [RULE], reason: …}";
constexpr std::string_view kAll = "all";
constexpr std::size_t kMaxFrontMatter = 16 << 10;  // bytes

class FrontMatterReader {
 public:
  explicit FrontMatterReader(const Comment& comment)
      : comment_(comment), words_(comment.words) {}

  Directives read() {
    if (words_.size() > kMaxFrontMatter) {
      return DirectiveFault{"sincerely", kFrontMatterForm,
                            span_of(0, words_.find(':'))};
    }
    const Result<YamlNode> root = parse_yaml({}, words_);
    if (!root) {
      const std::size_t at = offset(root.error().line, root.error().column);
      return DirectiveFault{line_at(at), kFrontMatterForm,
                            span_of(at, line_at(at).size())};
    }
    const YamlNode* node = root.value().find("sincerely");
    std::vector<Directive> out;
    if (node == nullptr) return fault(root.value());
    if (!node->is_list()) {
      if (auto wrong = add(*node, &out)) return *std::move(wrong);
      return out;
    }
    for (const YamlNode& item : node->children) {
      if (auto wrong = add(item, &out)) return *std::move(wrong);
    }
    return out;
  }

 private:
  std::optional<DirectiveFault> add(const YamlNode& map,
                                    std::vector<Directive>* out) const {
    const YamlNode* disable = map.find("disable");
    if (!map.is_map() || disable == nullptr || disable->is_map()) {
      return fault(map);
    }
    Directive directive;
    directive.action = Action::kFile;
    for (const YamlNode& entry : map.children) {
      if (entry.key == "disable") continue;
      if (entry.key != "reason" || !entry.is_scalar()) return fault(entry);
      directive.reason = entry.text;
    }
    if (disable->is_scalar()) {
      if (disable->text.empty()) return fault(map);
      if (disable->text != kAll) directive.rules.push_back(named(*disable));
    }
    for (const YamlNode& rule : disable->children) {
      if (!rule.is_scalar() || rule.text.empty()) return fault(*disable);
      directive.rules.push_back(named(rule));
    }
    if (disable->is_list() && directive.rules.empty()) return fault(*disable);
    out->push_back(std::move(directive));
    return std::nullopt;
  }

  NamedRule named(const YamlNode& node) const {
    std::size_t at = offset(node.line, node.column);
    if (at < words_.size() && (words_[at] == '"' || words_[at] == '\'')) ++at;
    return {node.text, span_of(at, node.text.size())};
  }

  // At what was found in the place of something else.
  DirectiveFault fault(const YamlNode& node) const {
    const bool has_key = node.key_line != 0;
    const std::size_t at = has_key ? offset(node.key_line, node.key_column)
                                   : offset(node.line, node.column);
    return {line_at(at), kFrontMatterForm, span_of(at, line_at(at).size())};
  }

  std::string line_at(std::size_t at) const {
    return std::string(
        words_.substr(at, words_.find_first_of("\r\n", at) - at));
  }

  // Lines and columns count from 1, columns in code points.
  std::size_t offset(std::size_t line, std::size_t column) const {
    std::size_t at = 0;
    for (; line > 1; --line) {
      const std::size_t end = words_.find('\n', at);
      if (end == std::string_view::npos) return words_.size();
      at = end + 1;
    }
    for (; column > 1 && at < words_.size(); --column) {
      next_code_point(words_, &at);
    }
    return std::min(at, words_.size());
  }

  Span span_of(std::size_t at, std::size_t size) const {
    const std::size_t end = std::min(at + size, words_.size());
    return {comment_.place.begin + static_cast<std::uint32_t>(at),
            comment_.place.begin + static_cast<std::uint32_t>(end)};
  }

  const Comment& comment_;
  std::string_view words_;
};

}  // namespace

Directives read_front_matter_directives(const Comment& comment) {
  return FrontMatterReader(comment).read();
}

}  // namespace sincerely
