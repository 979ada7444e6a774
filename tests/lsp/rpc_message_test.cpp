#include "lsp/rpc_message.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

std::string told(const std::string& json) {
  const RpcMessage message = read_rpc_message(json);
  switch (message.kind) {
    case RpcMessage::Kind::kRequest:
      return "request " + message.id + " " + message.method;
    case RpcMessage::Kind::kNotification:
      return "notification " + message.method;
    case RpcMessage::Kind::kResponse:
      return "response " + message.id + " " + to_json(message.result());
    case RpcMessage::Kind::kInvalid:
      return "invalid " + message.id + ": " + message.complaint;
  }
  return {};
}

TEST(ReadRpcMessage, TellsTheKindsApart) {
  EXPECT_EQ("request 7 m", told(R"({"id":7,"method":"m"})"));
  EXPECT_EQ("request \"a\" m", told(R"({"id":"a","method":"m","params":{}})"));
  EXPECT_EQ("notification m", told(R"({"method":"m"})"));
  EXPECT_EQ("notification m", told(R"({"method":"m","id":null})"));
  EXPECT_EQ("response 7 [1]", told(R"({"id":7,"result":[1]})"));
  EXPECT_EQ("response 7 null", told(R"({"id":7,"result":null})"));
  EXPECT_EQ("response 7 null", told(R"({"id":7,"error":{"code":1}})"));
}

TEST(ReadRpcMessage, SaysWhatIsNoMessage) {
  EXPECT_EQ("invalid : no JSON: byte 1: Missing a name for object member.",
            told("{"));
  EXPECT_EQ("invalid : no message: an object expected", told("[1]"));
  EXPECT_EQ("invalid : no message: `method` expected, a text", told("{}"));
  EXPECT_EQ("invalid 7: no message: `method` expected, a text",
            told(R"({"id":7,"method":1})"));
  EXPECT_EQ("invalid : `id` is neither a number nor a text",
            told(R"({"id":[],"method":"m"})"));
}

TEST(RpcMessages, AreWritten) {
  EXPECT_EQ(R"({"jsonrpc":"2.0","id":"a","result":[]})",
            response("\"a\"", "[]"));
  EXPECT_EQ(
      R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"no"}})",
      error_response({}, ErrorCode::kParseError, "no"));
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"m","params":{}})",
            notification("m", "{}"));
  EXPECT_EQ(R"({"jsonrpc":"2.0","id":3,"method":"m","params":null})",
            request(3, "m", "null"));
}

}  // namespace
}  // namespace sincerely
