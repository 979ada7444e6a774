// What an editor shows of the findings at a place: why, what to write instead,
// and where more is said of the rule.

#ifndef LSP_HOVER_H_
#define LSP_HOVER_H_

#include <string>

#include "engine/linter.h"
#include "engine/rule_book.h"
#include "lsp/diagnostics.h"

namespace sincerely {

struct HoverContext {
  const OpenDocument& document;  // with its judgement
  const Messages& messages;
  const std::vector<RuleEntry>& rules;
  const ClientCapabilities& client;
  const RulePages& pages;
};

// The protocol's Hover; `null` where nothing is found.
std::string write_hover(TextPosition position, const HoverContext& context);

}  // namespace sincerely

#endif  // LSP_HOVER_H_
