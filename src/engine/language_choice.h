// Chooses the language that a letter is judged in: what was declared, else what
// the path says, else what the text reads as.

#ifndef ENGINE_LANGUAGE_CHOICE_H_
#define ENGINE_LANGUAGE_CHOICE_H_

#include <string>
#include <string_view>
#include <vector>

#include "findings/report.h"

namespace sincerely {

// "pt" of "pt-BR", "pt_PT", "PT".
std::string base_language(std::string_view tag);

// The language that a path names: of `letters/lv/refund.txt` the nearest
// folder, of `refund.pt-BR.md` the name. Empty if none of `tags` is named.
std::string language_of_path(std::string_view path,
                             const std::vector<std::string>& tags);

// The same of a catalogue, whose whole name, end of name or folder may be the
// language: `lv.po`, `messages_pt_BR.properties`, `lv.lproj/`, `values-lv/`.
std::string language_of_catalogue(std::string_view path,
                                  const std::vector<std::string>& tags);

}  // namespace sincerely

#endif  // ENGINE_LANGUAGE_CHOICE_H_
