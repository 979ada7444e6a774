// Reads catalogues in JSON: nested or flat, of i18next, FormatJS, browser
// extensions, MediaWiki, and ARB. Any JSON may come: what of it is no text is
// passed over.

#ifndef FORMS_JSON_CATALOGUE_H_
#define FORMS_JSON_CATALOGUE_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Takes comments, trailing commas and tabs in strings too. What stands before a
// mistake is read, the rest is not: a note says so. Fails with kEncoding, and
// with kUnreadable where no message stands before the mistake.
Result<Document> read_json_catalogue(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_JSON_CATALOGUE_H_
