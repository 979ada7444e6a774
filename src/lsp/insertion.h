// Puts the sentence that a missing section may start from at its place, with
// the blank or the empty line that it needs there.

#ifndef LSP_INSERTION_H_
#define LSP_INSERTION_H_

#include <string_view>

#include "findings/finding.h"
#include "lsp/open_document.h"
#include "lsp/text_edits.h"

namespace sincerely {

// `words` are written as the document needs them.
ByteEdit insertion(const Finding& finding, std::string_view words,
                   const OpenDocument& document, const Judgement& judgement);

}  // namespace sincerely

#endif  // LSP_INSERTION_H_
