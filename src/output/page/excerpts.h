// What is shown of a file that is too long, or that holds more than the letter:
// the lines around some places, and where those lie in what is shown.

#ifndef OUTPUT_PAGE_EXCERPTS_H_
#define OUTPUT_PAGE_EXCERPTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

struct Excerpts {
  std::string text;
  std::vector<Span> spans;  // of the same order as those that were asked for
};

// The lines that `spans` lie in, and those next to them; what is left out in
// between is an ellipsis. Of a line that is very long, the words near by.
Excerpts make_excerpts(std::string_view text, const std::vector<Span>& spans);

}  // namespace sincerely

#endif  // OUTPUT_PAGE_EXCERPTS_H_
