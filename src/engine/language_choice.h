// Chooses the language that a letter is judged in: what was declared, else what
// the path says, else what the text reads as.

#ifndef ENGINE_LANGUAGE_CHOICE_H_
#define ENGINE_LANGUAGE_CHOICE_H_

#include <string>
#include <string_view>
#include <vector>

#include "findings/report.h"

namespace sincerely {

// "xx" of "xx-YY", "xx_YY", "XX".
std::string base_language(std::string_view tag);

// The language that a path names: of `letters/xx/refund.txt` the nearest
// folder, of `refund.xx-YY.md` the name. Empty if none of `tags` is named.
std::string language_of_path(std::string_view path,
                             const std::vector<std::string>& tags);

// So much of a catalogue's text is enough to know its language by.
inline constexpr std::size_t kLanguageSample = 16 << 10;  // bytes

// The same of a catalogue, whose whole name, end of name or folder may be the
// language: `xx.po`, `messages_xx_YY.properties`, `xx.lproj/`, `values-xx/`.
std::string language_of_catalogue(std::string_view path,
                                  const std::vector<std::string>& tags);

}  // namespace sincerely

#endif  // ENGINE_LANGUAGE_CHOICE_H_
