// What the editor says that it can do, and what it is told that we can.

#ifndef LSP_CAPABILITIES_H_
#define LSP_CAPABILITIES_H_

#include <string>
#include <string_view>

#include "lsp/json.h"
#include "lsp/positions.h"

namespace sincerely {

struct ClientCapabilities {
  PositionEncoding encoding = PositionEncoding::kUtf16;
  bool pulls_diagnostics = false;  // then none are pushed
  bool refreshes_diagnostics = false;
  bool has_tags = false;              // of diagnostics
  bool has_code_description = false;  // of diagnostics
  bool has_code_actions = false;      // else only commands, which we have not
  bool has_preferred = false;         // of code actions
  bool has_document_changes = false;  // in edits of a workspace
  bool creates_files = false;         // in them
  bool has_configuration = false;     // that can be asked for
  bool registers_configuration = false;
  bool registers_watched_files = false;
  bool shows_markdown = false;  // in hovers
};

// Of the parameters of `initialize`.
ClientCapabilities read_capabilities(const JsonValue& params);

// The result of `initialize`.
std::string server_capabilities(const ClientCapabilities& client,
                                std::string_view version);

}  // namespace sincerely

#endif  // LSP_CAPABILITIES_H_
