#include "lsp/capabilities.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

ClientCapabilities read(const std::string& capabilities) {
  std::string error;
  const auto json =
      parse_json(R"({"capabilities":)" + capabilities + "}", &error);
  return read_capabilities(*json);
}

PositionEncoding encoding_of(const std::string& offered) {
  return read(R"({"general":{"positionEncodings":)" + offered + "}}").encoding;
}

TEST(Capabilities, HaveTheEncodingThatTheEditorPrefers) {
  EXPECT_EQ(PositionEncoding::kUtf16, read("{}").encoding);
  EXPECT_EQ(PositionEncoding::kUtf8, encoding_of(R"(["utf-8","utf-16"])"));
  EXPECT_EQ(PositionEncoding::kUtf16, encoding_of(R"(["utf-16","utf-8"])"));
  EXPECT_EQ(PositionEncoding::kUtf32, encoding_of(R"(["utf-7",1,"utf-32"])"));
  EXPECT_EQ(PositionEncoding::kUtf16, encoding_of(R"(["utf-7"])"));
  EXPECT_EQ(PositionEncoding::kUtf16, encoding_of("[]"));
  EXPECT_EQ(PositionEncoding::kUtf16, encoding_of("7"));
}

TEST(Capabilities, AreNoneUnlessTheEditorNamesThem) {
  const ClientCapabilities none = read("{}");
  EXPECT_FALSE(none.pulls_diagnostics || none.has_code_actions ||
               none.has_configuration || none.creates_files ||
               none.shows_markdown || none.has_tags);
  const ClientCapabilities all = read(
      R"({"textDocument":{"diagnostic":{},"publishDiagnostics":)"
      R"({"tagSupport":{"valueSet":[1]},"codeDescriptionSupport":true},)"
      R"("codeAction":{"codeActionLiteralSupport":{},"isPreferredSupport":true},)"
      R"("hover":{"contentFormat":["plaintext","markdown"]}},)"
      R"("workspace":{"configuration":true,"workspaceEdit":)"
      R"({"documentChanges":true,"resourceOperations":["rename","create"]},)"
      R"("diagnostics":{"refreshSupport":true},)"
      R"("didChangeConfiguration":{"dynamicRegistration":true},)"
      R"("didChangeWatchedFiles":{"dynamicRegistration":true}}})");
  EXPECT_TRUE(all.pulls_diagnostics && all.refreshes_diagnostics &&
              all.has_tags && all.has_code_description &&
              all.has_code_actions && all.has_preferred &&
              all.has_document_changes && all.creates_files &&
              all.has_configuration && all.registers_configuration &&
              all.registers_watched_files && all.shows_markdown);
}

TEST(Capabilities, OfferWhatTheEditorCanUse) {
  const std::string few = server_capabilities(read("{}"), "1.2");
  EXPECT_NE(std::string::npos, few.find(R"("version":"1.2")"));
  EXPECT_EQ(std::string::npos, few.find("diagnosticProvider"));
  EXPECT_EQ(std::string::npos, few.find("codeActionProvider"));
  ClientCapabilities client;
  client.pulls_diagnostics = true;
  client.has_code_actions = true;
  client.encoding = PositionEncoding::kUtf8;
  const std::string more = server_capabilities(client, "1.2");
  for (const char* part : {R"("diagnosticProvider":{"identifier":"sincerely")",
                           R"("codeActionKinds":["quickfix","source.fixAll"])",
                           R"("positionEncoding":"utf-8")", R"("change":2)"}) {
    EXPECT_NE(std::string::npos, more.find(part)) << part;
  }
}

}  // namespace
}  // namespace sincerely
