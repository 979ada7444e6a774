// Writes the comment that turns a rule off where it found something.

#ifndef LSP_RULE_COMMENT_H_
#define LSP_RULE_COMMENT_H_

#include <optional>
#include <string>
#include <string_view>

#include "engine/linter.h"
#include "lsp/open_document.h"
#include "lsp/text_edits.h"

namespace sincerely {

struct CommentPlace {
  const Linter& linter;
  const OpenDocument& document;  // with its judgement
  const std::string& name;       // that it is judged under
};

// The comment in the line above the finding, as the document's form has it: the
// first that hides the finding and changes nothing else. `reason` is written
// only where one is asked for. Nothing if the form has no comments.
std::optional<ByteEdit> turn_off_here(const Finding& finding,
                                      const CommentPlace& place,
                                      std::string_view reason);

}  // namespace sincerely

#endif  // LSP_RULE_COMMENT_H_
