// Counts the paragraphs of a text that has no bytes of its own in its file:
// lines that are not blank.

#ifndef FORMS_PARAGRAPH_NUMBER_H_
#define FORMS_PARAGRAPH_NUMBER_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

// The number of the one that an offset lies in, or else of the one before it;
// they count from 1.
std::size_t paragraph_of(std::string_view text, std::size_t offset);

}  // namespace sincerely

#endif  // FORMS_PARAGRAPH_NUMBER_H_
