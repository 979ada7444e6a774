// The language server: messages in, messages out. It reads and writes nothing
// itself, so that it is the same in a test as behind an editor.
//
// Messages wait in a queue and are worked off one at a time; findings are told
// when nothing waits any more, so that edits that came together are judged
// together.

#ifndef LSP_SERVER_H_
#define LSP_SERVER_H_

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include "lsp/client.h"
#include "lsp/judge.h"
#include "lsp/rpc_message.h"

namespace sincerely {

struct ServerOptions {
  LintOptions lint;  // where neither editor nor configuration says anything
  ConfigSource config;
  std::string ui_language;  // goes before the editor's own; empty: does not
  RulePages pages;
  std::string version;  // of the program
};

class Server {
 public:
  using Send = Client::Send;

  Server(ServerOptions options, Send send);

  // A message; what it cancels in the queue is cancelled at once.
  void receive(std::string body);
  // Something is wrong with the stream that messages come in.
  void refuse(const std::string& complaint);

  // Whether there is something to do without another message.
  bool has_work() const;
  // How many messages wait: who asks should read no more if they are many.
  std::size_t waiting() const { return queue_.size(); }
  // Does the next thing, if there is one.
  void work();

  // When the program is to end, and how.
  std::optional<int> exit_status() const { return exit_status_; }
  // The process that started this one; nothing if it did not say.
  std::optional<std::int64_t> parent() const { return parent_; }

 private:
  using Params = const JsonValue&;
  // The result as JSON. Fails where the parameters are wrong.
  using Answer = Result<std::string> (Server::*)(Params);
  using Notice = void (Server::*)(Params);
  struct AnswerRow;
  struct NoticeRow;
  static const AnswerRow kAnswers[];
  static const NoticeRow kNotices[];

  void handle(const RpcMessage& message);
  void answer(const RpcMessage& message);
  void take_notice(const RpcMessage& message);
  void take_response(const RpcMessage& message);
  std::string refusal(const RpcMessage& message) const;

  Result<std::string> initialize(Params params);
  Result<std::string> shut_down(Params params);
  Result<std::string> hover(Params params);
  Result<std::string> code_action(Params params);
  Result<std::string> pull_diagnostics(Params params);

  void initialized(Params params);
  void end(Params params);
  void open(Params params);
  void change(Params params);
  void save(Params params);
  void close(Params params);
  void change_configuration(Params params);
  void change_watched_files(Params params);
  void change_folders(Params params);

  void read_folders(Params params);
  void apply_settings(const JsonValue& settings);
  void ask_for_settings();
  void judge_anew();
  void publish(OpenDocument* document);
  void tell_notes(OpenDocument* document);
  OpenDocument* stale_document();

  enum class State { kNew, kRunning, kShutDown };

  ServerOptions options_;
  Client client_;
  State state_ = State::kNew;
  std::optional<int> exit_status_;
  std::optional<std::int64_t> parent_;
  std::deque<RpcMessage> queue_;
  ClientCapabilities can_;  // of the editor
  DocumentStore documents_;
  Workspace workspace_;
  Judge judge_;
  std::int64_t settings_request_ = 0;  // the last one; 0: none
};

}  // namespace sincerely

#endif  // LSP_SERVER_H_
