// Lints a file that has letters in it: an e-mail, a page, a catalogue. The
// report is about the file: its places are those of Document::file.

#ifndef ENGINE_DOCUMENTS_H_
#define ENGINE_DOCUMENTS_H_

#include <string>
#include <string_view>

#include "engine/linter.h"
#include "findings/report.h"
#include "forms/document.h"

namespace sincerely {

// Whether a message is a sentence or more, not a label.
bool has_sentence(std::string_view text);

// A file's single letter is judged as one. Of a catalogue's messages those that
// LintOptions::select names are, or, without it, those of a sentence or more;
// its language is what it declares, else its path's, else that of its messages
// together. Fills in the placeholders of the messages.
Report lint_document(const Linter& linter, Document* document);

// A file, and what is to be said of it.
struct JudgedFile {
  Letter file;  // as its places are counted; only a path if it cannot be read
  Report report;
};

// Of any form. A file that cannot be read has the report's error set.
JudgedFile judge_file(const Linter& linter, const std::string& path,
                      std::string bytes);

}  // namespace sincerely

#endif  // ENGINE_DOCUMENTS_H_
