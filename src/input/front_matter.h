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
#include <vector>

#include "input/comment.h"

namespace sincerely {

struct FrontMatter {
  std::size_t size = 0;  // bytes, both fences included; 0 if there is none
  std::string language;
  std::string type;
  Span comment;  // the lines of the key `sincerely`; empty: there is none
};

// Front matter begins with the text and has nothing but keys, values, lists and
// comments up to its second fence; anything else is a letter that begins with
// a line of dashes. Keys beside `lang`, `language`, `type` and `sincerely` mean
// nothing.
FrontMatter read_front_matter(std::string_view text);

// Adds what the key `sincerely` says of the letter.
void add_front_comment(std::string_view text, const FrontMatter& front,
                       std::vector<Comment>* comments);

}  // namespace sincerely

#endif  // INPUT_FRONT_MATTER_H_
