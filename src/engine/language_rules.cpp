#include "engine/language_rules.h"

#include <utility>

#include "rules/locale_data.h"

namespace sincerely {

LanguageRules::LanguageRules(std::string tag, const Pack& built_in,
                             std::vector<std::string> extensions)
    : tag_(std::move(tag)),
      extensions_(std::move(extensions)),
      packs_({built_in}),
      locale_(load_locale(built_in, tag_)),
      reader_(locale_),
      model_(built_in) {
  for (const std::string& bytes : extensions_) {
    if (const auto pack = Pack::open(bytes)) packs_.push_back(*pack);
  }
  for (const Pack& pack : packs_) {
    matchers_.emplace_back(pack, matchers_.empty() ? Matcher::Role::kMakesRuns
                                                   : Matcher::Role::kUsesRuns);
    if (matchers_.size() == 1) continue;
    const Model model(pack, Model::Words::kOfAnother);
    if (!model.empty()) model_ = model;
  }
}

std::uint32_t LanguageRules::type_number(std::string_view name) const {
  const auto types = packs_[0].table<LetterTypeRecord>(Table::kLetterTypes);
  for (std::uint32_t i = 0; i < types.size(); ++i) {
    if (packs_[0].string(types[i].name) == name) return i;
  }
  return kNoIndex;
}

std::string_view LanguageRules::type_name(std::uint32_t number) const {
  const auto types = packs_[0].table<LetterTypeRecord>(Table::kLetterTypes);
  return packs_[0].string(types[number].name);
}

std::uint32_t LanguageRules::required_sections(std::uint32_t type) const {
  return packs_[0].table<LetterTypeRecord>(Table::kLetterTypes)[type].required;
}

}  // namespace sincerely
