// Finds the comments of a file that speak to this program, as its form writes
// comments, and what they stand before.

#ifndef FORMS_SOURCE_COMMENTS_H_
#define FORMS_SOURCE_COMMENTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "forms/document.h"
#include "input/comment.h"

namespace sincerely {

// How a form writes comments; several are joined by |.
enum CommentStyle : std::uint8_t {
  kMarkupComments = 1,       // <!-- … -->
  kXmlComments = 2,          // the same, without `--` in them
  kReferenceComments = 4,    // [//]: # (…)
  kHashComments = 8,         // # …
  kPoComments = 16,          // # …, #. …
  kPropertiesComments = 32,  // # …, ! …
  kSlashComments = 64,       // // …, /* … */
  kJsonComments = 128,       // "@sincerely": "…"
};
using CommentStyles = std::uint8_t;

// Adds them to document->file.comments, by place. Of a catalogue a comment
// stands before the next message, with all its plural forms; else before the
// next line of the file that has text.
void find_source_comments(CommentStyles styles, Document* document);

// A comment of a text that a part of a file was decoded to.
struct PartComment {
  Comment comment;            // over that text
  std::uint32_t follows = 0;  // where the letter's text goes on
};

// Those of a page; `map` leads from the letter's text to it.
std::vector<PartComment> find_page_comments(std::string_view html,
                                            const SourceMap& map);

}  // namespace sincerely

#endif  // FORMS_SOURCE_COMMENTS_H_
