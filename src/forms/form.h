// The forms that letters come in, and which one a file has.

#ifndef FORMS_FORM_H_
#define FORMS_FORM_H_

#include <string>
#include <string_view>

#include "forms/document.h"
#include "forms/source_comments.h"
#include "input/result.h"

namespace sincerely {

struct Form {
  std::string_view name;        // "po"
  std::string_view extensions;  // ".po .pot", lower case
  // Whether a file of these extensions has this form: an .xml may be anything.
  bool (*is_one)(std::string_view bytes) = nullptr;  // nothing: each has
  CommentStyles comments = 0;  // those of `read` are all there are, if it is 0
  // Takes the whole file. Fails with kEncoding, kUnreadable or kTooLarge only
  // where nothing at all can be read of it: what is wrong in a part is a note.
  Result<Document> (*read)(std::string path, std::string bytes) = nullptr;
  // The same, with what its messages translate, which takes memory; nothing
  // where the form has no such texts.
  Result<Document> (*read_pairs)(std::string path, std::string bytes) = nullptr;
};

// Reads a file of that form, with its comments; `with_sources`: with what its
// messages translate, where the form has it.
Result<Document> read_form(const Form& form, const std::string& path,
                           std::string bytes, bool with_sources = false);

// Nothing if the file is plain text, which parse_letter() reads.
const Form* form_of(std::string_view path, std::string_view bytes);

}  // namespace sincerely

#endif  // FORMS_FORM_H_
