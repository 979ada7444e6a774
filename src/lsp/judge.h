// Judges open documents, each by the linter of its folder and configuration,
// and answers what an editor asks of them.

#ifndef LSP_JUDGE_H_
#define LSP_JUDGE_H_

#include <map>
#include <string>
#include <vector>

#include "engine/rule_book.h"
#include "lsp/code_actions.h"
#include "lsp/document_store.h"
#include "lsp/workspace.h"

namespace sincerely {

// Borrows all that it is made of.
class Judge {
 public:
  Judge(Workspace* workspace, DocumentStore* documents,
        const ClientCapabilities* client, const RulePages* pages)
      : workspace_(*workspace),
        documents_(*documents),
        client_(*client),
        pages_(*pages) {}

  // Arrays, or a value, of the protocol. They judge the document first, if its
  // text has changed since.
  std::string diagnostics(OpenDocument* document);
  std::string code_actions(OpenDocument* document,
                           const ActionRequest& request);
  std::string hover(OpenDocument* document, TextPosition position);

  // Judges everything anew: settings or rules have changed.
  void forget();

 private:
  // Why the document cannot be judged; nothing if it is.
  std::optional<Error> judge(OpenDocument* document, const Linter** linter);
  std::string name_of(const OpenDocument& document) const;
  ConfigTarget config_of(const OpenDocument& document) const;
  const std::vector<RuleEntry>& rules_of(const Linter& linter);
  std::string failure(const OpenDocument& document, const Error& error) const;

  Workspace& workspace_;
  DocumentStore& documents_;
  const ClientCapabilities& client_;
  const RulePages& pages_;
  std::map<std::vector<std::string>, std::vector<RuleEntry>> rules_;
};

}  // namespace sincerely

#endif  // LSP_JUDGE_H_
