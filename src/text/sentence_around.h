// The sentence that a place lies in, found by its punctuation alone: the same
// in every language, and in a text that nobody has read yet.

#ifndef TEXT_SENTENCE_AROUND_H_
#define TEXT_SENTENCE_AROUND_H_

#include <string_view>

#include "input/span.h"

namespace sincerely {

// From the end of the one before, or a blank line, to the end of the last that
// the span reaches into; cut where it goes on for long. The text is valid
// UTF-8. An abbreviation may part it: always in the same way.
Span sentence_around(std::string_view text, Span span);

}  // namespace sincerely

#endif  // TEXT_SENTENCE_AROUND_H_
