#include "lsp/capabilities.h"

namespace sincerely {
namespace {

// The first that we know of those that the editor prefers.
PositionEncoding choose_encoding(const JsonValue& client) {
  const JsonValue* offered = find(client, {"general", "positionEncodings"});
  if (offered == nullptr || !offered->IsArray()) {
    return PositionEncoding::kUtf16;
  }
  for (const JsonValue& name : offered->GetArray()) {
    if (!name.IsString()) continue;
    if (const auto known = encoding_of_name(text_of(name))) return *known;
  }
  return PositionEncoding::kUtf16;
}

bool lists(const JsonValue* array, std::string_view wanted) {
  if (array == nullptr || !array->IsArray()) return false;
  for (const JsonValue& item : array->GetArray()) {
    if (item.IsString() && text_of(item) == wanted) return true;
  }
  return false;
}

void write_sync(JsonWriter* out) {
  constexpr int kIncremental = 2;
  out->begin_object("textDocumentSync");
  out->flag("openClose", true);
  out->integer("change", kIncremental);
  out->begin_object("save");
  out->flag("includeText", false);
  out->end_object();
  out->end_object();
}

void write_workspace(JsonWriter* out) {
  out->begin_object("workspace");
  out->begin_object("workspaceFolders");
  out->flag("supported", true);
  out->flag("changeNotifications", true);
  out->end_object();
  out->end_object();
}

}  // namespace

ClientCapabilities read_capabilities(const JsonValue& params) {
  ClientCapabilities out;
  const JsonValue* found = find(params, {"capabilities"});
  if (found == nullptr) return out;
  const JsonValue& client = *found;
  const auto is_there = [&](std::initializer_list<std::string_view> path) {
    return find(client, path) != nullptr;
  };
  out.encoding = choose_encoding(client);
  out.pulls_diagnostics = is_there({"textDocument", "diagnostic"});
  out.refreshes_diagnostics =
      find_flag(client, {"workspace", "diagnostics", "refreshSupport"}) ||
      find_flag(client, {"workspace", "diagnostic", "refreshSupport"});
  out.has_tags =
      is_there({"textDocument", "publishDiagnostics", "tagSupport"}) ||
      is_there({"textDocument", "diagnostic", "tagSupport"});
  out.has_code_description =
      find_flag(client, {"textDocument", "publishDiagnostics",
                         "codeDescriptionSupport"}) ||
      find_flag(client,
                {"textDocument", "diagnostic", "codeDescriptionSupport"});
  out.has_code_actions =
      is_there({"textDocument", "codeAction", "codeActionLiteralSupport"});
  out.has_preferred =
      find_flag(client, {"textDocument", "codeAction", "isPreferredSupport"});
  out.has_document_changes =
      find_flag(client, {"workspace", "workspaceEdit", "documentChanges"});
  out.creates_files =
      lists(find(client, {"workspace", "workspaceEdit", "resourceOperations"}),
            "create");
  out.has_configuration = find_flag(client, {"workspace", "configuration"});
  out.registers_configuration = find_flag(
      client, {"workspace", "didChangeConfiguration", "dynamicRegistration"});
  out.registers_watched_files = find_flag(
      client, {"workspace", "didChangeWatchedFiles", "dynamicRegistration"});
  out.shows_markdown = lists(
      find(client, {"textDocument", "hover", "contentFormat"}), "markdown");
  return out;
}

std::string server_capabilities(const ClientCapabilities& client,
                                std::string_view version) {
  JsonWriter out;
  out.begin_object();
  out.begin_object("capabilities");
  out.text("positionEncoding", encoding_name(client.encoding));
  write_sync(&out);
  out.flag("hoverProvider", true);
  if (client.has_code_actions) {
    out.begin_object("codeActionProvider");
    out.begin_array("codeActionKinds");
    out.string("quickfix");
    out.string("source.fixAll");
    out.end_array();
    out.end_object();
  }
  if (client.pulls_diagnostics) {
    out.begin_object("diagnosticProvider");
    out.text("identifier", "sincerely");
    out.flag("interFileDependencies", false);
    out.flag("workspaceDiagnostics", false);
    out.end_object();
  }
  write_workspace(&out);
  out.end_object();
  out.begin_object("serverInfo");
  out.text("name", "sincerely");
  out.text("version", version);
  out.end_object();
  out.end_object();
  return out.take();
}

}  // namespace sincerely
