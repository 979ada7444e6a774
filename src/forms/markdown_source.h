// What the text of a Markdown file needs before and beside its parser: a copy
// that costs no more than linear time, and the markers of lists.

#ifndef FORMS_MARKDOWN_SOURCE_H_
#define FORMS_MARKDOWN_SOURCE_H_

#include <string>
#include <string_view>

#include "input/span.h"

namespace sincerely {

// The list marker that ends a line's beginning, "- " or "12. ", but for marks
// of emphasis behind it; without the blanks. Empty if there is none.
Span last_marker(std::string_view line);

// Letters in place of what would take md4c more than linear time: for each
// bracket it goes through the lines of its paragraph, for each row of a table
// through all columns. No letter has paragraphs or tables of that size.
std::string without_excess(std::string text);

}  // namespace sincerely

#endif  // FORMS_MARKDOWN_SOURCE_H_
