// Reads catalogues in YAML, as those of Rails. Any YAML may come: what of it is
// no text is passed over, and an alias is read only where it was named.

#ifndef FORMS_YAML_CATALOGUE_H_
#define FORMS_YAML_CATALOGUE_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// What stands before a mistake is read, the rest is not: a note says so. Fails
// with kEncoding, and with kUnreadable where no message stands before the
// mistake.
Result<Document> read_yaml_catalogue(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_YAML_CATALOGUE_H_
