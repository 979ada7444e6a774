// Tells by its looks what an entry of a JSON or YAML catalogue is: a text or
// the name of something, a language, a plural form.

#ifndef FORMS_CATALOGUE_ENTRY_H_
#define FORMS_CATALOGUE_ENTRY_H_

#include <string_view>

namespace sincerely {

// Whether someone is to read the value: not a number, a path, a version, a lone
// placeholder. One word alone is a text.
bool is_catalogue_text(std::string_view value);

// "xx", "xx-YY", "xx_YY", "xx-Latn", "xx-419"; three letters only with more
// behind.
bool is_language_tag(std::string_view name);

// "zero", "one", … "other".
bool is_plural_category(std::string_view name);

// Of "days_one" "days"; empty if the name has no category at its end.
std::string_view plural_base(std::string_view name);

// Whether a name at the root of a file says that it is no catalogue:
// "dependencies".
bool is_configuration_key(std::string_view name);

}  // namespace sincerely

#endif  // FORMS_CATALOGUE_ENTRY_H_
