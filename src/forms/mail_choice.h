// Which parts of a mail are its letter: no attachment, no other mail, and of
// those that say the same in two forms, both, to choose from.

#ifndef FORMS_MAIL_CHOICE_H_
#define FORMS_MAIL_CHOICE_H_

#include <vector>

#include "forms/mail_parts.h"

namespace sincerely {

// The same words as plain text and as HTML; one of them may be missing. They
// point into the tree, which must outlive them.
struct Twins {
  std::vector<const MailPart*> text;
  std::vector<const MailPart*> html;
};

// In the order of the mail.
std::vector<Twins> letter_parts(const MailPart& root);

}  // namespace sincerely

#endif  // FORMS_MAIL_CHOICE_H_
