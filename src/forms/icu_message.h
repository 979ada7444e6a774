// Reads ICU's MessageFormat, whose words depend on a number or a choice: `{n,
// plural, one {# day} other {# days}}`. Each branch becomes a text of its own,
// as it would be read, with the words around it.

#ifndef FORMS_ICU_MESSAGE_H_
#define FORMS_ICU_MESSAGE_H_

#include <string_view>
#include <vector>

#include "forms/document.h"
#include "forms/traced_text.h"

namespace sincerely {

// Whether it is valid and has a plural, a select or a choice in it.
bool has_icu_branches(std::string_view value);

struct IcuTexts {
  // One a combination of branches, where there are few of them; else as many as
  // it takes to read each branch once. `#` and `{x}` stay in them. The maps
  // lead to the value. None if the value is no valid MessageFormat.
  std::vector<TracedText> texts;
  bool is_complete = true;  // each branch was read
};

IcuTexts read_icu_message(std::string_view value);

// If any message of a catalogue has branches, then all its messages are
// MessageFormat: puts its texts in the place of each, with key and maps. What
// is no valid MessageFormat stays as it is. Call it before anything in the
// texts is marked.
void expand_icu_messages(Document* document);

}  // namespace sincerely

#endif  // FORMS_ICU_MESSAGE_H_
