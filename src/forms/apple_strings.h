// Reads Apple's .strings: `"key" = "value";` in UTF-8 or UTF-16.

#ifndef FORMS_APPLE_STRINGS_H_
#define FORMS_APPLE_STRINGS_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// Each value is a message, an empty one too. A key of several words is its
// source. Fails as decode() does, and with kUnreadable on a property list,
// which a .strings is after it was built.
Result<Document> read_apple_strings(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_APPLE_STRINGS_H_
