// Reads letters that are e-mails: the subject and the text that a reader sees,
// out of MIME parts, transfer encodings and charsets.

#ifndef FORMS_MAIL_H_
#define FORMS_MAIL_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// A mail is one letter: its subject, a blank line, its text.
Result<Document> read_mail(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_MAIL_H_
