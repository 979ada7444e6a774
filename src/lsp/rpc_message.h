// The messages of JSON-RPC: what an editor sends, and what it is answered.

#ifndef LSP_RPC_MESSAGE_H_
#define LSP_RPC_MESSAGE_H_

#include <string>
#include <string_view>

#include "lsp/json.h"

namespace sincerely {

// The numbers are the protocol's.
enum class ErrorCode {
  kParseError = -32700,
  kInvalidRequest = -32600,
  kMethodNotFound = -32601,
  kInvalidParams = -32602,
  kNotInitialized = -32002,
  kCancelled = -32800,
};

// One that was read. Owns what it holds.
struct RpcMessage {
  enum class Kind {
    kRequest,
    kNotification,
    kResponse,  // to a request of ours
    kInvalid,
  };

  const JsonValue& params() const;  // null if there are none
  // Of a response; null where it is an error.
  const JsonValue& result() const;

  Kind kind = Kind::kInvalid;
  std::string id;  // as JSON, `7` or `"a"`; empty if it has none
  std::string method;
  std::string complaint;  // of an invalid one
  rapidjson::Document json;
  bool is_cancelled = false;
};

// Never fails: what is no message is one of the kind kInvalid.
RpcMessage read_rpc_message(std::string json);

std::string response(std::string_view id, std::string_view result);
// An empty `id` is null: of what nothing is known.
std::string error_response(std::string_view id, ErrorCode code,
                           std::string_view text);
std::string notification(std::string_view method, std::string_view params);
std::string request(std::int64_t id, std::string_view method,
                    std::string_view params);

}  // namespace sincerely

#endif  // LSP_RPC_MESSAGE_H_
