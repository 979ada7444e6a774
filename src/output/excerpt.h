// The line of a letter that a finding is in, fit to be shown on a terminal, and
// the columns that the finding takes there.

#ifndef OUTPUT_EXCERPT_H_
#define OUTPUT_EXCERPT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "input/span.h"

namespace sincerely {

struct Excerpt {
  std::string line;            // at most about kExcerptWidth columns
  std::size_t mark_begin = 0;  // columns of the terminal
  std::size_t mark_size = 0;   // at least 1
  bool goes_on = false;        // beyond this line
};

inline constexpr std::size_t kExcerptWidth = 100;

// Looks at no more of the letter than is shown. Blanks at the line's begin are
// left out, tabs are spaces, controls are made visible, and what is cut away
// from a long line is an ellipsis.
Excerpt make_excerpt(std::string_view text, Span span);

}  // namespace sincerely

#endif  // OUTPUT_EXCERPT_H_
