#include "lsp/client.h"

#include "lsp/rpc_message.h"

namespace sincerely {
namespace {

// Types of messages, by the protocol.
constexpr int kErrorMessage = 1;
constexpr int kWarningMessage = 2;
constexpr int kInfoMessage = 3;

constexpr std::string_view kLog = "window/logMessage";
constexpr std::string_view kPublish = "textDocument/publishDiagnostics";

std::string registration(std::string_view id, std::string_view method,
                         std::string_view options) {
  JsonWriter out;
  out.begin_object();
  out.text("id", id);
  out.text("method", method);
  out.raw("registerOptions", options);
  out.end_object();
  return out.take();
}

}  // namespace

void Client::show_error(const std::string& text) {
  tell("window/showMessage", kErrorMessage, text);
}

void Client::show_errors(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) show_error(text);
}

void Client::log_warning(const std::string& text) {
  tell(kLog, kWarningMessage, text);
}

void Client::log_note(const std::string& text) {
  tell(kLog, kInfoMessage, text);
}

void Client::publish(const OpenDocument& document,
                     std::string_view diagnostics) {
  JsonWriter out;
  out.begin_object();
  out.text("uri", document.uri);
  out.integer("version", document.version);
  out.raw("diagnostics", diagnostics);
  out.end_object();
  send_(notification(kPublish, out.take()));
}

void Client::publish_closed(std::string_view uri) {
  JsonWriter out;
  out.begin_object();
  out.text("uri", uri);
  out.raw("diagnostics", "[]");
  out.end_object();
  send_(notification(kPublish, out.take()));
}

void Client::register_changes(const ClientCapabilities& can) {
  std::string items;
  const auto add = [&items](const std::string& item) {
    items += (items.empty() ? "" : ",") + item;
  };
  if (can.registers_configuration) {
    add(registration("configuration", "workspace/didChangeConfiguration",
                     R"({"section":"sincerely"})"));
  }
  if (can.registers_watched_files) {
    add(registration("files", "workspace/didChangeWatchedFiles",
                     R"({"watchers":[{"globPattern":"**/.sincerely.yaml"}]})"));
  }
  if (items.empty()) return;
  ask("client/registerCapability", R"({"registrations":[)" + items + "]}");
}

std::int64_t Client::ask_for_settings(
    const std::vector<WorkspaceFolder>& folders) {
  JsonWriter out;
  out.begin_object();
  out.begin_array("items");
  const auto item = [&out](std::string_view scope) {
    out.begin_object();
    if (!scope.empty()) out.text("scopeUri", scope);
    out.text("section", "sincerely");
    out.end_object();
  };
  for (const WorkspaceFolder& folder : folders) item(folder.uri);
  item({});
  out.end_array();
  out.end_object();
  ask("workspace/configuration", out.take());
  return last_request_;
}

void Client::refresh_diagnostics() {
  ask("workspace/diagnostic/refresh", "null");
}

void Client::tell(std::string_view method, int type, const std::string& text) {
  JsonWriter out;
  out.begin_object();
  out.integer("type", type);
  out.text("message", text);
  out.end_object();
  send_(notification(method, out.take()));
}

void Client::ask(std::string_view method, const std::string& params) {
  send_(request(++last_request_, method, params));
}

}  // namespace sincerely
