// A text that an editor has open, as it is there: maybe not yet on disk.

#ifndef LSP_OPEN_DOCUMENT_H_
#define LSP_OPEN_DOCUMENT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/documents.h"
#include "lsp/positions.h"

namespace sincerely {

// What is found in a document. Its spans are over the document's text.
struct Judgement {
  JudgedFile judged;
  // Judged as plain text: what is inserted cannot break it.
  bool is_plain = true;
  // Its line ends are those of the letter: plain text, Markdown, mail.
  bool has_lines = true;
  // Whether the spans are those of the document, and not of what another
  // encoding, or an archive, made of it.
  bool has_places = true;
};

struct OpenDocument {
  std::string uri;          // as the editor has it
  std::string path;         // from the root; empty if it is no file
  std::string language_id;  // "markdown"
  std::int64_t version = 0;
  std::string text;  // valid UTF-8
  // A change could not be read: until the whole text is told, nothing is known.
  bool is_lost = false;
  bool is_stale = true;  // its findings are not those that were told
  std::optional<Judgement> judgement;  // of `text`
  std::vector<std::string> told_notes;
};

// The name that tells the form of a document's text, and maybe its language:
// `name`, with an extension where only the editor knows what it is.
std::string judged_name(const OpenDocument& document, const std::string& name);

// Of the text under that name.
Judgement judge_document(const Linter& linter, const OpenDocument& document,
                         const std::string& name);

}  // namespace sincerely

#endif  // LSP_OPEN_DOCUMENT_H_
