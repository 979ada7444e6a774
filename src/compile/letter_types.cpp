#include "compile/letter_types.h"

#include "compile/yaml_reading.h"

namespace sincerely {

Result<LetterTypes> read_letter_types(const std::string& path) {
  const Result<YamlNode> root = read_yaml(path);
  if (!root) return root.error();
  static constexpr std::string_view kKeys[] = {"sections", "types", "clauses",
                                               "outside-letters"};
  static constexpr std::string_view kSeverities[] = {"hint", "warning",
                                                     "error"};
  YamlFields fields(path);
  LetterTypes out;
  if (!fields.is_map_of(root.value(), kKeys)) return *fields.error();
  std::vector<std::string_view> names;
  if (const YamlNode* sections = root.value().find("sections")) {
    for (const YamlNode& node : sections->children) {
      out.sections.emplace_back(node.key, static_cast<Severity>(fields.choice(
                                              node, kSeverities, "severity")));
      names.push_back(node.key);
    }
  }
  if (const YamlNode* clauses = root.value().find("clauses")) {
    out.clauses = fields.texts(*clauses);
  }
  if (const YamlNode* outside = root.value().find("outside-letters")) {
    out.outside = fields.texts(*outside);
  }
  if (const YamlNode* types = root.value().find("types")) {
    for (const YamlNode& type : types->children) {
      std::uint32_t required = 0;
      for (const YamlNode& node : type.children) {
        required |= 1U << fields.choice(node, names, "section");
      }
      out.types.emplace_back(type.key, required);
    }
  }
  if (out.sections.size() > 32 || out.types.size() > 32) {
    fields.fail(root.value(), "at most 32 sections and 32 types");
  }
  if (fields.error()) return *fields.error();
  return out;
}

}  // namespace sincerely
