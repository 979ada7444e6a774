// Reads what the numbers, dates and times of a text are worth.

#ifndef REVIEW_VALUE_READING_H_
#define REVIEW_VALUE_READING_H_

#include <vector>

#include "input/letter.h"
#include "review/value.h"
#include "review/value_words.h"
#include "text/text.h"

namespace sincerely {

// In the order of the text. Placeholders, addresses of the web and markup hold
// none.
std::vector<Value> read_values(const Letter& letter, const Text& text,
                               const ValueWords& words);

}  // namespace sincerely

#endif  // REVIEW_VALUE_READING_H_
