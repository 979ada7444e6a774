// Reads Java's .properties: UTF-8, or the ISO-8859-1 of old.

#ifndef FORMS_PROPERTIES_H_
#define FORMS_PROPERTIES_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Each value is a message, an empty one too. A value's apostrophes and braces
// are as they stand there. Fails as decode() does.
Result<Document> read_properties(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_PROPERTIES_H_
