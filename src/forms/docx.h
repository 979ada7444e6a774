// Reads Word's documents: the text of the main part as one letter, its runs
// joined, with merge fields as placeholders. Left out are what is hidden or
// deleted, comments, footnotes, headers and footers.

#ifndef FORMS_DOCX_H_
#define FORMS_DOCX_H_

#include <string>

#include "forms/document.h"
#include "forms/office_part.h"
#include "input/result.h"

namespace sincerely {

// The letter has no bytes in the file: see Message::part.
Result<Document> read_docx(std::string path, std::string bytes);

// The same of a main part that is unpacked already.
Result<Document> read_word_part(OfficePart part);

}  // namespace sincerely

#endif  // FORMS_DOCX_H_
