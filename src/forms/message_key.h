// Tells the name of a text from a text, where catalogues have either.

#ifndef FORMS_MESSAGE_KEY_H_
#define FORMS_MESSAGE_KEY_H_

#include <string_view>

namespace sincerely {

// Whether it is a name as programs give them: ASCII letters and digits, with
// dots or underscores between its parts (`letter.refund.body`,
// `LATE_DELIVERY`). One word alone is a text.
bool is_key_name(std::string_view text);

}  // namespace sincerely

#endif  // FORMS_MESSAGE_KEY_H_
