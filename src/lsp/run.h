// `sincerely lsp`: an editor on standard input and output.

#ifndef LSP_RUN_H_
#define LSP_RUN_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

// Returns the exit status that the protocol asks for.
int run_lsp(const LspOptions& options, Console* console);

}  // namespace sincerely

#endif  // LSP_RUN_H_
