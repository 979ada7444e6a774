// Finds the head of a mail, as far as a letter's reader needs it, also where
// it is broken.

#ifndef FORMS_MAIL_HEAD_H_
#define FORMS_MAIL_HEAD_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "input/span.h"

namespace sincerely {

struct MailHead {
  Span subject;          // its words, with their folds; empty: none
  std::string language;  // the first that Content-Language names
  // The lines that say what the body is: Content-…
  std::string content_fields;
  std::size_t end = 0;  // where the body begins
  bool has_fields = false;
  bool has_blank_line = false;  // between fields and body
};

// Passes over empty lines and the "From " line of a mailbox before it.
MailHead read_mail_head(std::string_view bytes);

// "xx-YY" of "xx-YY, en"; empty if it is no language's tag.
std::string first_language(std::string_view content_language);

}  // namespace sincerely

#endif  // FORMS_MAIL_HEAD_H_
