// Cuts a text into its runs of digits, with what stands between two of them.

#ifndef REVIEW_DIGIT_ATOMS_H_
#define REVIEW_DIGIT_ATOMS_H_

#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

struct DigitAtom {
  std::string digits;  // ASCII
  Span span;
  std::string gap;  // to the next atom, in ASCII; "x" if it is more than a mark
};

// Sorted by place. Nothing is looked for in the spans that are passed over;
// they are sorted.
std::vector<DigitAtom> find_atoms(std::string_view text,
                                  const std::vector<Span>& passed_over);

}  // namespace sincerely

#endif  // REVIEW_DIGIT_ATOMS_H_
