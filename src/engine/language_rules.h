// All that is loaded of one language: locale, reader, and the packs of rules,
// the built-in one first.

#ifndef ENGINE_LANGUAGE_RULES_H_
#define ENGINE_LANGUAGE_RULES_H_

#include <string>
#include <vector>

#include "pack/pack.h"
#include "rules/matcher.h"
#include "rules/model.h"
#include "text/locale.h"
#include "text/reading.h"

namespace sincerely {

// Immutable once made, and shared by threads.
class LanguageRules {
 public:
  // The built-in pack's bytes must outlive it; those of `extensions` it keeps.
  LanguageRules(std::string tag, const Pack& built_in,
                std::vector<std::string> extensions);

  const std::string& tag() const { return tag_; }
  const Locale& locale() const { return locale_; }
  const TextReader& reader() const { return reader_; }
  const std::vector<Pack>& packs() const { return packs_; }
  const std::vector<Matcher>& matchers() const { return matchers_; }
  // The built-in one, or that of the last folder of the user that has one.
  const Model& model() const { return model_; }

  // The number of a letter type; kNoIndex if there is none of that name.
  std::uint32_t type_number(std::string_view name) const;
  std::string_view type_name(std::uint32_t number) const;
  std::uint32_t required_sections(std::uint32_t type) const;

 private:
  std::string tag_;
  std::vector<std::string> extensions_;
  std::vector<Pack> packs_;
  Locale locale_;
  TextReader reader_;
  std::vector<Matcher> matchers_;
  Model model_;
};

}  // namespace sincerely

#endif  // ENGINE_LANGUAGE_RULES_H_
