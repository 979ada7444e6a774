// Reads what the author of a letter says of it above the letter itself:
//
//   ---
//   lang: xx
//   type: reply
//   ---

#ifndef INPUT_FRONT_MATTER_H_
#define INPUT_FRONT_MATTER_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely {

struct FrontMatter {
  std::size_t size = 0;  // bytes, both fences included; 0 if there is none
  std::string language;
  std::string type;
};

// Front matter begins with the text and has nothing but keys, values, lists and
// comments up to its second fence; anything else is a letter that begins with
// a line of dashes. Keys beside `lang`, `language` and `type` mean nothing.
FrontMatter read_front_matter(std::string_view text);

}  // namespace sincerely

#endif  // INPUT_FRONT_MATTER_H_
