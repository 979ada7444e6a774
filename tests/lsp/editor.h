// An editor for tests, which talks to a server in the same process.

#ifndef TESTS_LSP_EDITOR_H_
#define TESTS_LSP_EDITOR_H_

#include <string>
#include <utility>
#include <vector>

#include "lsp/json.h"
#include "lsp/server.h"

namespace sincerely {

class Editor {
 public:
  explicit Editor(ServerOptions options = {})
      : server_(std::move(options),
                [this](const std::string& body) { sent_.push_back(body); }) {}

  // All that the server says to messages that come together, a line each.
  std::string say(const std::vector<std::string>& messages) {
    for (const std::string& message : messages) server_.receive(message);
    while (server_.has_work()) server_.work();
    std::string out;
    for (const std::string& body : std::exchange(sent_, {})) out += body + "\n";
    return out;
  }
  std::string say(const std::string& message) {
    return say(std::vector<std::string>{message});
  }

  // With these capabilities and, as JSON with a comma before it, more.
  std::string start(const std::string& capabilities = "{}",
                    const std::string& more = "") {
    return say({request("initialize",
                        R"({"capabilities":)" + capabilities + more + "}"),
                R"({"method":"initialized","params":{}})"});
  }

  std::string open(const std::string& uri, const std::string& text,
                   const std::string& language = "plaintext") {
    JsonWriter out;
    out.begin_object();
    out.begin_object("textDocument");
    out.text("uri", uri);
    out.text("languageId", language);
    out.integer("version", 1);
    out.text("text", text);
    out.end_object();
    out.end_object();
    return say(notification("textDocument/didOpen", out.take()));
  }

  std::string request(const std::string& method, const std::string& params) {
    return sincerely::request(++last_id_, method, params);
  }
  std::string ask(const std::string& method, const std::string& params) {
    return say(request(method, params));
  }

  // Parameters for a document, and, with a comma before it, more.
  static std::string of(const std::string& uri, const std::string& more = "") {
    return R"({"textDocument":{"uri":")" + uri + R"("})" + more + "}";
  }
  static std::string change(const std::string& uri, int version,
                            const std::string& changes) {
    return R"({"method":"textDocument/didChange","params":{"textDocument":)"
           R"({"uri":")" +
           uri + R"(","version":)" + std::to_string(version) +
           R"(},"contentChanges":)" + changes + "}}";
  }

  Server& server() { return server_; }

 private:
  std::vector<std::string> sent_;
  Server server_;
  std::int64_t last_id_ = 0;
};

// The values of a key, wherever it stands, in a row: `"code"` of diagnostics.
inline std::string values_of(const std::string& key, const std::string& json) {
  const std::string mark = "\"" + key + "\":";
  std::string out;
  for (std::size_t at = json.find(mark); at != std::string::npos;
       at = json.find(mark, at)) {
    at += mark.size();
    const bool is_text = json[at] == '"';
    const std::size_t end =
        is_text ? json.find('"', at + 1) : json.find_first_of(",}]", at);
    out += (out.empty() ? "" : " ") +
           json.substr(at + (is_text ? 1 : 0), end - at - (is_text ? 1 : 0));
  }
  return out;
}

}  // namespace sincerely

#endif  // TESTS_LSP_EDITOR_H_
