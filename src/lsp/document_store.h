// The documents that the editor has open, kept as its notifications say.

#ifndef LSP_DOCUMENT_STORE_H_
#define LSP_DOCUMENT_STORE_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "lsp/json.h"
#include "lsp/open_document.h"

namespace sincerely {

// Of {"line": …, "character": …}; nothing where they are no counts.
std::optional<TextPosition> read_position(const JsonValue* value);
std::optional<TextRange> read_range(const JsonValue* value);

class DocumentStore {
 public:
  // By URI.
  using Documents = std::map<std::string, OpenDocument, std::less<>>;

  void set_encoding(PositionEncoding encoding) { encoding_ = encoding; }

  // Of the parameters of a notification: didOpen, didChange, didClose. What was
  // wrong with it is returned; empty: nothing. A change that cannot be read
  // makes its document lost, until it is opened again or told as a whole.
  std::string open(const JsonValue& params);
  std::string change(const JsonValue& params);
  // Leaves the URI in `*uri`.
  std::string close(const JsonValue& params, std::string* uri);

  // Of params.textDocument.uri; a null pointer if it is not open.
  OpenDocument* find(const JsonValue& params);
  // Of a path from the root.
  const OpenDocument* find_path(std::string_view path) const;

  Documents& documents() { return documents_; }
  const Documents& documents() const { return documents_; }

 private:
  PositionEncoding encoding_ = PositionEncoding::kUtf16;
  Documents documents_;
};

}  // namespace sincerely

#endif  // LSP_DOCUMENT_STORE_H_
