// What an editor offers to do about the findings at a place: put in a rewrite,
// start a missing section, turn a rule off, put in all rewrites.

#ifndef LSP_CODE_ACTIONS_H_
#define LSP_CODE_ACTIONS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/linter.h"
#include "lsp/diagnostics.h"

namespace sincerely {

// What `textDocument/codeAction` asks for.
struct ActionRequest {
  struct Asked {  // a diagnostic that the editor has there
    TextRange range;
    std::string rule;
  };

  TextRange range;
  std::vector<Asked> diagnostics;
  std::vector<std::string> only;  // kinds; empty: all
  // The editor asks unasked, as the cursor moves: nothing that takes long.
  bool is_automatic = false;
};

// A `.sincerely.yaml` to write to.
struct ConfigTarget {
  std::string uri;
  std::string name;  // as it is told
  std::string text;
  std::optional<std::int64_t> version;  // where the editor has it open
  bool is_there = false;                // else it is to be created
};

struct ActionContext {
  const OpenDocument& document;  // with its judgement
  const Linter& linter;
  std::string name;  // that the document is judged under
  const ClientCapabilities& client;
  const RulePages& pages;
  ConfigTarget config;
};

// An array of the protocol's CodeAction.
std::string write_code_actions(const ActionRequest& request,
                               const ActionContext& context);

}  // namespace sincerely

#endif  // LSP_CODE_ACTIONS_H_
