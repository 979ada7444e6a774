// Which script a word is written in.

#ifndef TEXT_SCRIPT_H_
#define TEXT_SCRIPT_H_

#include <string_view>

namespace sincerely {

// ICU's number of the script of the word's letters; kNoScript where they are of
// several, or where it has none.
int script_of(std::string_view word);
inline constexpr int kNoScript = -1;

// Whether a letter behind the first is a capital: iPhone, USA.
bool has_inner_capital(std::string_view word);

}  // namespace sincerely

#endif  // TEXT_SCRIPT_H_
