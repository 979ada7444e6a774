// Reads gettext's catalogues, .po and .pot. The entries are read by a scanner
// of our own, as libgettextpo does not say where a msgstr stands, keeps all of
// the file a second time, and serves one thread at a time; it is asked for its
// complaints where the scanner met what it cannot read.

#ifndef FORMS_PO_H_
#define FORMS_PO_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Each msgstr is a message, each of an entry's plural forms too. One that is
// not translated yet has an empty text, whose place is between the quotation
// marks. Its source is the msgid, or the msgid_plural for all forms but the
// first of several; a msgid that is the name of a text (`letter.refund.body`)
// is no source. Of a .pot, whose msgstr are empty, the msgid and msgid_plural
// are the messages. Fails as decode() does.
Result<Document> read_po(std::string path, std::string bytes);
// With what its messages translate.
Result<Document> read_po_pairs(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_PO_H_
