// Finds what is no prose in a letter's text: lines quoted from another letter,
// HTML tags, marks of emphasis.

#ifndef INPUT_MARKUP_H_
#define INPUT_MARKUP_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "input/letter.h"

namespace sincerely {

// Appends, sorted by place, what lies at `begin` or after it. A quoted line is
// one span without its line end. A `<` that begins no HTML tag is text.
void find_inert(std::string_view text, std::size_t begin,
                std::vector<Inert>* inert);

}  // namespace sincerely

#endif  // INPUT_MARKUP_H_
