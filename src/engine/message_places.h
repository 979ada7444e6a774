// Where in its file something stands that was found in a message's text.

#ifndef ENGINE_MESSAGE_PLACES_H_
#define ENGINE_MESSAGE_PLACES_H_

#include <vector>

#include "findings/report.h"
#include "forms/document.h"

namespace sincerely {

// Turns a finding over message.letter.text into one over the file's text, and
// its rewrites into the file's writing.
void place_in_file(const Letter& file, const Message& message,
                   Finding* finding);

std::vector<SectionPlace> sections_in_file(const Message& message,
                                           std::vector<SectionPlace> sections);

}  // namespace sincerely

#endif  // ENGINE_MESSAGE_PLACES_H_
