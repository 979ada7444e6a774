// Reads letters that are written in Markdown: front matter, then blocks whose
// lines stay lines, as addresses and signatures need them.

#ifndef FORMS_MARKDOWN_H_
#define FORMS_MARKDOWN_H_

#include <string>

#include "forms/document.h"
#include "input/result.h"

namespace sincerely {

// A file is one letter. Code is in its text, but no words.
Result<Document> read_markdown(std::string path, std::string bytes);

}  // namespace sincerely

#endif  // FORMS_MARKDOWN_H_
