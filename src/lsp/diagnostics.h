// Writes what is found in a document as the protocol's diagnostics.

#ifndef LSP_DIAGNOSTICS_H_
#define LSP_DIAGNOSTICS_H_

#include <string>
#include <string_view>

#include "findings/finding.h"
#include "lsp/capabilities.h"
#include "lsp/json.h"
#include "lsp/open_document.h"
#include "lsp/positions.h"

namespace sincerely {

// The pages that say why rules are there.
struct RulePages {
  std::string folder;  // of docs/rules; empty: there are none

  // A page's name as an editor opens it; empty if there is none of the rule.
  std::string uri_of(std::string_view rule) const;
};

// Borrows all that it is made of.
class DiagnosticWriter {
 public:
  DiagnosticWriter(const OpenDocument& document,
                   const ClientCapabilities& client, const RulePages& pages)
      : client_(client),
        pages_(pages),
        index_(document.text, client.encoding) {}

  // An array.
  std::string write_all(const Judgement& judgement) const;
  void write(const Finding& finding, JsonWriter* out) const;

  TextRange range_of(const Finding& finding) const;
  const PositionIndex& index() const { return index_; }

 private:
  const ClientCapabilities& client_;
  const RulePages& pages_;
  PositionIndex index_;
};

void write_range(const TextRange& range, JsonWriter* out);

// One diagnostic in an array: why the document cannot be judged. It stands at
// `place`.
std::string failure_diagnostic(const Error& error, TextPosition place);

}  // namespace sincerely

#endif  // LSP_DIAGNOSTICS_H_
