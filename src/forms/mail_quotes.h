// Finds what a mail quotes of the mail that it answers.

#ifndef FORMS_MAIL_QUOTES_H_
#define FORMS_MAIL_QUOTES_H_

#include <string_view>
#include <vector>

#include "input/letter.h"

namespace sincerely {

// Adds to `inert`, which stays sorted, what is known by its shape alone:
// - the line that ends with a colon before lines that are quoted already;
// - the head of another mail (three fields, an address, a date), or a line of
//   words between dashes and two fields; and all that follows it.
void add_mail_quotes(std::string_view text, std::vector<Inert>* inert);

}  // namespace sincerely

#endif  // FORMS_MAIL_QUOTES_H_
