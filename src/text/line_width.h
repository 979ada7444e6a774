// How wide a letter's text is wrapped, if it is.

#ifndef TEXT_LINE_WIDTH_H_
#define TEXT_LINE_WIDTH_H_

#include <cstddef>

#include "input/letter.h"

namespace sincerely {

// Code points of the longest line that another line of the same paragraph
// follows; 0 if there is none. Front matter and quoted lines do not count, nor
// do lines that begin with a word too long to be wrapped.
std::size_t wrapped_width(const Letter& letter);

}  // namespace sincerely

#endif  // TEXT_LINE_WIDTH_H_
