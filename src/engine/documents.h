// Lints a file that has letters in it: an e-mail, a page, a catalogue. The
// report is about the file: its places are those of Document::file.

#ifndef ENGINE_DOCUMENTS_H_
#define ENGINE_DOCUMENTS_H_

#include "engine/linter.h"
#include "findings/report.h"
#include "forms/document.h"

namespace sincerely {

// A file's single letter is judged as one. Of a catalogue's messages those that
// LintOptions::select names are, or, without it, those of a sentence or more;
// its language is what it declares, else its path's, else that of its messages
// together. Fills in the placeholders of the messages.
Report lint_document(const Linter& linter, Document* document);

}  // namespace sincerely

#endif  // ENGINE_DOCUMENTS_H_
