// What GNU gettext has to say about a PO file: the complaints that its msgfmt
// makes. Opens libgettextpo for it.

#ifndef FORMS_GETTEXT_COMPLAINTS_H_
#define FORMS_GETTEXT_COMPLAINTS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely {

struct GettextComplaint {
  std::size_t line = 0;  // from 1
  std::string what;
};

// Those that have a line, and not more than are read. Takes decoded text, so
// complaints of its charset are left out. Nothing if the library is not there,
// or the text is too long to be given to it. Threads take turns.
std::vector<GettextComplaint> gettext_complaints(std::string_view text);

}  // namespace sincerely

#endif  // FORMS_GETTEXT_COMPLAINTS_H_
