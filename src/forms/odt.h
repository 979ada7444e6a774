// Reads OpenDocument text: its content as one letter, with fields of a mail
// merge as placeholders. Left out are what is hidden or was deleted, comments
// and footnotes.

#ifndef FORMS_ODT_H_
#define FORMS_ODT_H_

#include <string>

#include "forms/document.h"
#include "forms/office_part.h"
#include "input/result.h"

namespace sincerely {

// The letter has no bytes in the file: see Message::part.
Result<Document> read_odt(std::string path, std::string bytes);

// The same of a content.xml that is unpacked already.
Result<Document> read_odt_part(OfficePart part);

}  // namespace sincerely

#endif  // FORMS_ODT_H_
