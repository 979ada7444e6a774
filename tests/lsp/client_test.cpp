#include "lsp/client.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace sincerely {
namespace {

class ClientTest : public testing::Test {
 protected:
  std::string said() { return std::exchange(said_, {}); }

  std::string said_;
  Client client_{[this](const std::string& body) { said_ += body; }};
};

TEST_F(ClientTest, PublishesWithAVersionWhatIsOpen) {
  OpenDocument document;
  document.uri = "file:///a";
  document.version = -7;
  client_.publish(document, "[{}]");
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"textDocument/publishDiagnostics",)"
            R"("params":{"uri":"file:///a","version":-7,"diagnostics":[{}]}})",
            said());
  client_.publish_closed("file:///a");
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"textDocument/publishDiagnostics",)"
            R"("params":{"uri":"file:///a","diagnostics":[]}})",
            said());
}

TEST_F(ClientTest, TellsTheUserOrTheLog) {
  client_.show_errors({"\xFF"});
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"window/showMessage","params":)"
            "{\"type\":1,\"message\":\"\uFFFD\"}}",
            said());
  client_.log_warning("a");
  EXPECT_EQ(R"({"jsonrpc":"2.0","method":"window/logMessage","params":)"
            R"({"type":2,"message":"a"}})",
            said());
  client_.log_note("a");
  EXPECT_NE(std::string::npos, said().find(R"("type":3)"));
}

TEST_F(ClientTest, NumbersWhatItAsks) {
  EXPECT_EQ(1, client_.ask_for_settings({}));
  EXPECT_EQ(R"({"jsonrpc":"2.0","id":1,"method":"workspace/configuration",)"
            R"("params":{"items":[{"section":"sincerely"}]}})",
            said());
  client_.refresh_diagnostics();
  EXPECT_EQ(
      R"({"jsonrpc":"2.0","id":2,"method":"workspace/diagnostic/refresh",)"
      R"("params":null})",
      said());
}

TEST_F(ClientTest, RegistersWhereTheEditorLetsIt) {
  ClientCapabilities can;
  client_.register_changes(can);
  EXPECT_EQ("", said());
  can.registers_watched_files = true;
  client_.register_changes(can);
  EXPECT_EQ(
      R"({"jsonrpc":"2.0","id":1,"method":"client/registerCapability",)"
      R"("params":{"registrations":[{"id":"files","method":)"
      R"("workspace/didChangeWatchedFiles","registerOptions":{"watchers":)"
      R"([{"globPattern":"**/.sincerely.yaml"}]}}]}})",
      said());
}

}  // namespace
}  // namespace sincerely
