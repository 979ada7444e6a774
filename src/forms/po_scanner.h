// Reads the entries of a PO file with their places, line by line, and goes on
// behind whatever it cannot read. What they mean is left to po.cpp.

#ifndef FORMS_PO_SCANNER_H_
#define FORMS_PO_SCANNER_H_

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "forms/line_notes.h"
#include "forms/traced_text.h"
#include "input/span.h"

namespace sincerely {

// What follows a keyword: the insides of its strings, without their quotation
// marks. Without strings there is no such field.
using PoField = std::vector<Span>;

struct PoEntry {
  PoField context;
  PoField id;
  PoField id_plural;
  std::vector<PoField> strings;  // msgstr, or msgstr[0], msgstr[1] …
  bool is_fuzzy = false;
};

// Gives each entry that has both a msgid and a msgstr. Obsolete entries (`#~`),
// previous texts (`#|`), domains and comments are passed over.
void scan_po(std::string_view text, LineNotes* notes,
             const std::function<void(const PoEntry&)>& take);

// Appends what a field says, its escapes decoded. The map has the quotation
// marks between its strings as what the form needs; of an empty string, the
// opening one, so that it has a place.
void append_po_field(std::string_view text, const PoField& field,
                     LineNotes* notes, TracedText* out);

}  // namespace sincerely

#endif  // FORMS_PO_SCANNER_H_
