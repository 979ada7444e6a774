// Reads the marks of cases, examples and labelled letters: ⟦words⟧ and
// ⟦category|words⟧. Marks do not nest.

#ifndef INPUT_MARKS_H_
#define INPUT_MARKS_H_

#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

inline constexpr std::string_view kOpenMark = "⟦";
inline constexpr std::string_view kCloseMark = "⟧";

struct Mark {
  Span span;          // bytes of MarkedText::text
  std::string label;  // the category; empty if none is given
};

// A text without its marks, and what they enclose, by place.
struct MarkedText {
  std::string text;
  std::vector<Mark> marks;
  bool balanced = true;  // each ⟦ has its ⟧ before the next
};

MarkedText read_marks(std::string_view marked);

}  // namespace sincerely

#endif  // INPUT_MARKS_H_
