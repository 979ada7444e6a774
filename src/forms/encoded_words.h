// Reads the text of a mail's header, with its encoded words (RFC 2047).

#ifndef FORMS_ENCODED_WORDS_H_
#define FORMS_ENCODED_WORDS_H_

#include <string>
#include <string_view>

#include "forms/traced_text.h"
#include "input/span.h"

namespace sincerely {

// One line of text: folds are left out, control characters are blanks. What is
// not encoded is in `charset`. The map leads to `bytes`; a word in base64
// stands for its text as a whole.
TracedText read_header_text(std::string_view bytes, Span value,
                            const std::string& charset);

}  // namespace sincerely

#endif  // FORMS_ENCODED_WORDS_H_
