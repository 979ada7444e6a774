// CLD2, a library that knows some eighty languages. Opened when it is first
// asked, since that costs more than a letter does; without it, nothing is
// known.

#ifndef TEXT_CLD2_H_
#define TEXT_CLD2_H_

#include <string>
#include <string_view>

namespace sincerely {

struct Cld2Answer {
  std::string tag;  // "de"; empty if it is not known
  bool is_reliable = false;
};

// The text must be valid UTF-8.
Cld2Answer ask_cld2(std::string_view text);

}  // namespace sincerely

#endif  // TEXT_CLD2_H_
