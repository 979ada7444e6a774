// What the server says to the editor without being asked.

#ifndef LSP_CLIENT_H_
#define LSP_CLIENT_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lsp/capabilities.h"
#include "lsp/open_document.h"
#include "lsp/workspace.h"

namespace sincerely {

class Client {
 public:
  using Send = std::function<void(const std::string& body)>;

  explicit Client(Send send) : send_(std::move(send)) {}

  void send(const std::string& body) { send_(body); }

  // To the user, at once.
  void show_error(const std::string& text);
  void show_errors(const std::vector<std::string>& texts);
  // To who looks for it.
  void log_warning(const std::string& text);
  void log_note(const std::string& text);

  // `diagnostics` is an array of JSON.
  void publish(const OpenDocument& document, std::string_view diagnostics);
  void publish_closed(std::string_view uri);

  // Asks to be told of changes of settings and configurations.
  void register_changes(const ClientCapabilities& can);
  // Asks for the settings of each folder, and last for those of none. Returns
  // the number that the answer will have.
  std::int64_t ask_for_settings(const std::vector<WorkspaceFolder>& folders);
  // Asks the editor to pull all diagnostics anew.
  void refresh_diagnostics();

 private:
  void tell(std::string_view method, int type, const std::string& text);
  void ask(std::string_view method, const std::string& params);

  Send send_;
  std::int64_t last_request_ = 0;
};

}  // namespace sincerely

#endif  // LSP_CLIENT_H_
