// Tells what language a text is in.

#ifndef TEXT_LANGUAGE_H_
#define TEXT_LANGUAGE_H_

#include <span>
#include <string>
#include <string_view>

#include "text/locale.h"

namespace sincerely {

struct LanguageGuess {
  std::string tag;  // "pt", "de"; empty if there is nothing to tell from
  float confidence = 0.0F;  // 0 to 1
  bool supported = false;   // one of the locales given
  std::size_t words = 0;    // that it was told from
};

// Looks for each locale's commonest words first, and asks CLD2 only where these
// leave a doubt.
LanguageGuess detect_language(std::string_view text,
                              std::span<const Locale* const> locales);

}  // namespace sincerely

#endif  // TEXT_LANGUAGE_H_
