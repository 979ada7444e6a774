// Finds what was meant to be a placeholder and is none: `{{name}`, `%{order`,
// `name}}`.

#ifndef INPUT_BROKEN_PLACEHOLDERS_H_
#define INPUT_BROKEN_PLACEHOLDERS_H_

#include <vector>

#include "input/letter.h"

namespace sincerely {

// Sorted by place. The letter's placeholders must have been found; what is one,
// or no prose, is left alone. A span is the mark and the name beside it.
std::vector<Span> find_broken_placeholders(const Letter& letter);

}  // namespace sincerely

#endif  // INPUT_BROKEN_PLACEHOLDERS_H_
