// What is written to a figure: the sign of money before or behind it, letters
// behind it.

#ifndef REVIEW_FIGURE_ENDS_H_
#define REVIEW_FIGURE_ENDS_H_

#include <cstdint>
#include <string_view>

#include "review/value.h"
#include "review/value_words.h"

namespace sincerely {

// "pm" behind 3; empty for the ending of a case, as in 15.00'e.
std::string_view suffix_at(std::string_view text, std::uint32_t begin);

// Gives a number the unit whose sign stands beside it, and its span the sign.
void add_sign(std::string_view text, const ValueWords& words, Value* value);

}  // namespace sincerely

#endif  // REVIEW_FIGURE_ENDS_H_
