// The files of tests/forms/files/ that the readers of forms are tried on.

#ifndef TESTS_FORMS_SAMPLES_H_
#define TESTS_FORMS_SAMPLES_H_

#include <string>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

using ReadForm = Result<Document>(std::string path, std::string bytes);

// The bytes of "po/lv.po".
std::string sample(const std::string& name);

// The names of all of a folder, without those that say what is expected.
std::vector<std::string> samples(const std::string& folder);

// The only message of a document: what was declared, the notes, and the text
// with ⟦marks⟧ of what is inert.
std::string describe_letter(const Document& document);

// Reads the catalogues of a folder, each with `expected/<its name>`.
void check_catalogue_samples(const std::string& folder, ReadForm* read);

// Reads the letters of a folder, each with `<its name>.expected` beside it.
// What is decoded in them begins with one of `signs`.
void check_letter_samples(const std::string& folder, std::string_view signs,
                          ReadForm* read);

}  // namespace sincerely

#endif  // TESTS_FORMS_SAMPLES_H_
