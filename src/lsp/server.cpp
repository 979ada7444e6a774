#include "lsp/server.h"

#include <algorithm>
#include <utility>

namespace sincerely {
namespace {

Error wrong_params(std::string text) {
  return {Error::Kind::kUsage, {}, 0, 0, std::move(text)};
}

Error not_open_error(const JsonValue& params) {
  const auto uri = find_text(params, {"textDocument", "uri"});
  if (!uri) return wrong_params("textDocument.uri expected, a text");
  return wrong_params("“" + *uri + "” is not open");
}

ActionRequest read_action_request(const JsonValue& params, TextRange range) {
  ActionRequest out;
  out.range = range;
  constexpr int kAutomatic = 2;
  out.is_automatic =
      find_integer(params, {"context", "triggerKind"}) == kAutomatic;
  const JsonValue* only = find(params, {"context", "only"});
  if (only != nullptr && only->IsArray()) {
    for (const JsonValue& kind : only->GetArray()) {
      if (kind.IsString()) out.only.emplace_back(text_of(kind));
    }
  }
  const JsonValue* diagnostics = find(params, {"context", "diagnostics"});
  if (diagnostics == nullptr || !diagnostics->IsArray()) return out;
  for (const JsonValue& diagnostic : diagnostics->GetArray()) {
    const auto place = read_range(find(diagnostic, {"range"}));
    auto rule = find_text(diagnostic, {"code"});
    if (place && rule) out.diagnostics.push_back({*place, std::move(*rule)});
  }
  return out;
}

}  // namespace

struct Server::AnswerRow {
  std::string_view method;
  Answer answer;
};

struct Server::NoticeRow {
  std::string_view method;
  Notice notice;
};

const Server::AnswerRow Server::kAnswers[] = {
    {"initialize", &Server::initialize},
    {"shutdown", &Server::shut_down},
    {"textDocument/hover", &Server::hover},
    {"textDocument/codeAction", &Server::code_action},
    {"textDocument/diagnostic", &Server::pull_diagnostics},
};

const Server::NoticeRow Server::kNotices[] = {
    {"initialized", &Server::initialized},
    {"exit", &Server::end},
    {"textDocument/didOpen", &Server::open},
    {"textDocument/didChange", &Server::change},
    {"textDocument/didSave", &Server::save},
    {"textDocument/didClose", &Server::close},
    {"workspace/didChangeConfiguration", &Server::change_configuration},
    {"workspace/didChangeWatchedFiles", &Server::change_watched_files},
    {"workspace/didChangeWorkspaceFolders", &Server::change_folders},
};

Server::Server(ServerOptions options, Send send)
    : options_(std::move(options)),
      client_(std::move(send)),
      workspace_(options_.lint, options_.config),
      judge_(&workspace_, &documents_, &can_, &options_.pages) {}

void Server::receive(std::string body) {
  RpcMessage message = read_rpc_message(std::move(body));
  if (message.method == "$/cancelRequest") {
    const JsonValue* id = find(message.params(), {"id"});
    if (id == nullptr || !(id->IsInt64() || id->IsString())) return;
    const std::string cancelled = to_json(*id);
    for (RpcMessage& waiting : queue_) {
      if (waiting.id == cancelled && waiting.method != "initialize" &&
          waiting.method != "shutdown") {
        waiting.is_cancelled = true;
      }
    }
    return;
  }
  queue_.push_back(std::move(message));
}

void Server::refuse(const std::string& complaint) {
  RpcMessage unread;
  unread.complaint = complaint;
  queue_.push_back(std::move(unread));
}

bool Server::has_work() const {
  return !queue_.empty() ||
         std::ranges::any_of(documents_.documents(), [](const auto& entry) {
           return entry.second.is_stale;
         });
}

void Server::work() {
  if (!queue_.empty()) {
    const RpcMessage message = std::move(queue_.front());
    queue_.pop_front();
    handle(message);
  } else if (OpenDocument* document = stale_document()) {
    publish(document);
  }
}

OpenDocument* Server::stale_document() {
  for (auto& [uri, document] : documents_.documents()) {
    if (document.is_stale) return &document;
  }
  return nullptr;
}

void Server::handle(const RpcMessage& message) {
  switch (message.kind) {
    case RpcMessage::Kind::kRequest:
      return answer(message);
    case RpcMessage::Kind::kNotification:
      return take_notice(message);
    case RpcMessage::Kind::kResponse:
      return take_response(message);
    case RpcMessage::Kind::kInvalid:
      const bool is_json = !message.json.IsNull();
      client_.send(error_response(
          message.id,
          is_json ? ErrorCode::kInvalidRequest : ErrorCode::kParseError,
          message.complaint));
      // It may have been an edit.
      client_.show_error(
          "a message could not be read (" + message.complaint +
          "); open the letter again if findings are out of place");
  }
}

// Of a request that this is not the time for; else empty.
std::string Server::refusal(const RpcMessage& message) const {
  if (state_ == State::kShutDown) return "the server is shut down";
  const bool is_first = message.method == "initialize";
  if (is_first && state_ == State::kRunning) return "initialized already";
  if (!is_first && state_ == State::kNew) return "`initialize` comes first";
  return {};
}

void Server::answer(const RpcMessage& message) {
  if (const std::string text = refusal(message); !text.empty()) {
    client_.send(error_response(message.id,
                                state_ == State::kNew
                                    ? ErrorCode::kNotInitialized
                                    : ErrorCode::kInvalidRequest,
                                text));
    return;
  }
  if (message.is_cancelled) {
    client_.send(
        error_response(message.id, ErrorCode::kCancelled, "cancelled"));
    return;
  }
  const auto row =
      std::ranges::find(kAnswers, message.method, &AnswerRow::method);
  if (row == std::end(kAnswers)) {
    client_.send(error_response(message.id, ErrorCode::kMethodNotFound,
                                "unknown method “" + message.method + "”"));
    return;
  }
  const Result<std::string> result = (this->*row->answer)(message.params());
  client_.send(result ? response(message.id, result.value())
                      : error_response(message.id, ErrorCode::kInvalidParams,
                                       result.error().message));
}

void Server::take_notice(const RpcMessage& message) {
  if (state_ != State::kRunning && message.method != "exit") return;
  const auto row =
      std::ranges::find(kNotices, message.method, &NoticeRow::method);
  if (row != std::end(kNotices)) (this->*row->notice)(message.params());
}

void Server::take_response(const RpcMessage& message) {
  if (state_ != State::kRunning || settings_request_ == 0 ||
      message.id != std::to_string(settings_request_)) {
    return;
  }
  settings_request_ = 0;
  const JsonValue& result = message.result();
  if (!result.IsArray() || result.Empty()) return;
  // The last one is of no folder.
  const auto items = result.GetArray();
  apply_settings(items[items.Size() - 1]);
  std::vector<std::string> complaints;
  for (rapidjson::SizeType i = 0; i + 1 < items.Size(); ++i) {
    workspace_.set_settings(i, read_editor_settings(items[i], &complaints));
  }
  client_.show_errors(complaints);
  judge_anew();
}

Result<std::string> Server::initialize(Params params) {
  can_ = read_capabilities(params);
  documents_.set_encoding(can_.encoding);
  parent_ = find_integer(params, {"processId"});
  const auto locale = find_text(params, {"locale"});
  if (!options_.ui_language.empty()) {
    workspace_.set_ui_language(options_.ui_language);
  } else if (locale) {
    workspace_.set_ui_language(*locale);
  }
  read_folders(params);
  if (const JsonValue* settings = find(params, {"initializationOptions"})) {
    apply_settings(*settings);
  }
  state_ = State::kRunning;
  return server_capabilities(can_, options_.version);
}

void Server::read_folders(Params params) {
  const JsonValue* folders = find(params, {"workspaceFolders"});
  if (folders != nullptr && folders->IsArray()) {
    for (const JsonValue& folder : folders->GetArray()) {
      if (auto uri = find_text(folder, {"uri"})) workspace_.add_folder(*uri);
    }
  } else if (auto uri = find_text(params, {"rootUri"})) {
    workspace_.add_folder(*uri);
  }
}

void Server::initialized(Params) {
  client_.register_changes(can_);
  ask_for_settings();
}

Result<std::string> Server::shut_down(Params) {
  state_ = State::kShutDown;
  documents_.documents().clear();
  return std::string("null");
}

void Server::end(Params) { exit_status_ = state_ == State::kShutDown ? 0 : 1; }

Result<std::string> Server::hover(Params params) {
  OpenDocument* document = documents_.find(params);
  if (document == nullptr) return not_open_error(params);
  const auto position = read_position(find(params, {"position"}));
  if (!position) return wrong_params("position expected, of two counts");
  return judge_.hover(document, *position);
}

Result<std::string> Server::code_action(Params params) {
  OpenDocument* document = documents_.find(params);
  if (document == nullptr) return not_open_error(params);
  const auto range = read_range(find(params, {"range"}));
  if (!range) return wrong_params("range expected, of two positions");
  return judge_.code_actions(document, read_action_request(params, *range));
}

Result<std::string> Server::pull_diagnostics(Params params) {
  OpenDocument* document = documents_.find(params);
  if (document == nullptr) return not_open_error(params);
  const std::string items = judge_.diagnostics(document);
  tell_notes(document);
  const std::string id = std::to_string(std::hash<std::string>()(items));
  const bool is_known = find_text(params, {"previousResultId"}) == id;
  JsonWriter out;
  out.begin_object();
  out.text("kind", is_known ? "unchanged" : "full");
  out.text("resultId", id);
  if (!is_known) out.raw("items", items);
  out.end_object();
  return out.take();
}

void Server::open(Params params) {
  const std::string wrong = documents_.open(params);
  if (!wrong.empty()) client_.show_error(wrong);
}

void Server::change(Params params) {
  const std::string wrong = documents_.change(params);
  if (wrong.empty()) return;
  const OpenDocument* document = documents_.find(params);
  if (document != nullptr && document->is_lost) {
    client_.show_error(wrong +
                       "; nothing is found there until it is opened again");
  } else {
    client_.log_warning(wrong);
  }
}

void Server::save(Params) {
  if (workspace_.reload_changed()) judge_anew();
}

void Server::close(Params params) {
  std::string uri;
  const std::string wrong = documents_.close(params, &uri);
  if (!wrong.empty()) return client_.log_warning(wrong);
  if (can_.pulls_diagnostics) return;
  client_.publish_closed(uri);
}

// Some editors send the settings, others only that they have changed.
void Server::change_configuration(Params params) {
  if (can_.has_configuration) return ask_for_settings();
  if (const JsonValue* settings = find(params, {"settings"})) {
    apply_settings(*settings);
    judge_anew();
  }
}

void Server::change_watched_files(Params) {
  workspace_.reload();
  judge_anew();
}

void Server::change_folders(Params params) {
  const auto each = [&](std::string_view key, auto take) {
    const JsonValue* folders = find(params, {"event", key});
    if (folders == nullptr || !folders->IsArray()) return;
    for (const JsonValue& folder : folders->GetArray()) {
      if (auto uri = find_text(folder, {"uri"})) take(*uri);
    }
  };
  each("removed",
       [&](const std::string& uri) { workspace_.remove_folder(uri); });
  each("added", [&](const std::string& uri) { workspace_.add_folder(uri); });
  judge_anew();
  ask_for_settings();
}

void Server::apply_settings(const JsonValue& settings) {
  std::vector<std::string> complaints;
  workspace_.set_settings(read_editor_settings(settings, &complaints));
  client_.show_errors(complaints);
}

void Server::ask_for_settings() {
  if (!can_.has_configuration) return;
  settings_request_ = client_.ask_for_settings(workspace_.folders());
}

void Server::judge_anew() {
  judge_.forget();
  if (can_.pulls_diagnostics && can_.refreshes_diagnostics) {
    client_.refresh_diagnostics();
  }
}

void Server::publish(OpenDocument* document) {
  document->is_stale = false;
  if (can_.pulls_diagnostics) return;
  client_.publish(*document, judge_.diagnostics(document));
  tell_notes(document);
}

// Once each, as long as they stay the same.
void Server::tell_notes(OpenDocument* document) {
  if (!document->judgement) return;
  const auto& notes = document->judgement->judged.report.notes;
  for (const std::string& note : notes) {
    const auto& told = document->told_notes;
    if (std::ranges::find(told, note) != told.end()) continue;
    client_.log_note(document->uri + ": " + note);
  }
  document->told_notes = notes;
}

}  // namespace sincerely
