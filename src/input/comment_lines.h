// Finds the comments of plain text: lines of their own that begin as comments
// do, in programs or in the templates that letters are made of, and comments of
// HTML.

#ifndef INPUT_COMMENT_LINES_H_
#define INPUT_COMMENT_LINES_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "input/comment.h"
#include "input/letter.h"

namespace sincerely {

// Those that begin at `begin` or after it, by place. `inert` is what
// find_inert() found; a comment that has its lines for itself is put into it as
// kComment, with the end of its last line.
std::vector<Comment> find_comment_lines(std::string_view text,
                                        std::size_t begin,
                                        std::vector<Inert>* inert);

// The words of text[begin, end), without blanks and line ends around them.
Span trimmed_span(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace sincerely

#endif  // INPUT_COMMENT_LINES_H_
