// Puts into a configuration that a rule is off, and leaves the rest of it, with
// its comments, as it is.

#ifndef LSP_CONFIG_EDIT_H_
#define LSP_CONFIG_EDIT_H_

#include <optional>
#include <string_view>

#include "lsp/text_edits.h"

namespace sincerely {

// Of the text of a `.sincerely.yaml`, empty if there is none. Nothing where
// the text is no such file, or is written so that no edit can be made.
std::optional<ByteEdit> turn_off(std::string_view yaml, std::string_view rule);

}  // namespace sincerely

#endif  // LSP_CONFIG_EDIT_H_
