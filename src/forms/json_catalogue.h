// Reads catalogues in JSON: nested or flat, of i18next, FormatJS, browser
// extensions, MediaWiki, and ARB. Any JSON may come: what of it is no text is
// passed over.

#ifndef FORMS_JSON_CATALOGUE_H_
#define FORMS_JSON_CATALOGUE_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Takes comments, trailing commas and tabs in strings too, and several values
// one after the other. A line with a mistake is passed over, and a note says
// so. Fails with kEncoding, and with kUnreadable where there is a mistake and
// no message.
Result<Document> read_json_catalogue(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_JSON_CATALOGUE_H_
