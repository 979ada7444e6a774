#include "lsp/diagnostics.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

std::string written(const Finding& finding, const ClientCapabilities& client,
                    const RulePages& pages) {
  OpenDocument document;
  document.text = "Jūs 😀 aizmirsāt\n";
  JsonWriter out;
  DiagnosticWriter(document, client, pages).write(finding, &out);
  return out.take();
}

Finding some_finding() {
  Finding finding;
  finding.rule = "excuse/backlog";
  finding.span = {10, 20};
  finding.severity = Severity::kHint;
  finding.message = "Why “so”";
  finding.suggestions = {{SuggestionKind::kReplace, ""}};
  return finding;
}

TEST(Diagnostics, HaveTheirPlaceInTheEditorsUnits) {
  ClientCapabilities client;
  EXPECT_EQ(R"({"range":{"start":{"line":0,"character":7},"end":{"line":0,)"
            R"("character":16}},"severity":3,"code":"excuse/backlog",)"
            R"("source":"sincerely","message":"Why “so”"})",
            written(some_finding(), client, {}));
  client.encoding = PositionEncoding::kUtf8;
  EXPECT_NE(std::string::npos,
            written(some_finding(), client, {})
                .find(R"("start":{"line":0,"character":10})"));
  client.encoding = PositionEncoding::kUtf32;
  EXPECT_NE(std::string::npos,
            written(some_finding(), client, {})
                .find(R"("start":{"line":0,"character":6})"));
}

TEST(Diagnostics, SayAsMuchAsTheEditorUnderstands) {
  const TemporaryFolder folder;
  folder.write("excuse.md", "");
  const RulePages pages = {folder.path()};
  ClientCapabilities client;
  client.has_code_description = true;
  client.has_tags = true;
  const std::string all = written(some_finding(), client, pages);
  EXPECT_NE(std::string::npos,
            all.find(R"("codeDescription":{"href":"file://)" + folder.path() +
                     R"(/excuse.md#backlog"})"));
  EXPECT_NE(std::string::npos, all.find(R"("tags":[1])"));
  Finding other = some_finding();
  other.rule = "own/rule";  // without a page
  other.severity = Severity::kError;
  other.suggestions.front().text = "more";
  EXPECT_EQ(R"({"range":{"start":{"line":0,"character":7},"end":{"line":0,)"
            R"("character":16}},"severity":1,"code":"own/rule",)"
            R"("source":"sincerely","message":"Why “so”"})",
            written(other, client, pages));
}

TEST(FailureDiagnostic, SaysWhyNothingIsJudged) {
  EXPECT_EQ(R"([{"range":{"start":{"line":2,"character":1},"end":{"line":2,)"
            R"("character":1}},"severity":1,"code":"not-judged",)"
            R"("source":"sincerely","message":"a.yaml:3:2: wrong"}])",
            failure_diagnostic({Error::Kind::kRule, "a.yaml", 3, 2, "wrong"},
                               {2, 1}));
  EXPECT_EQ(R"([{"range":{"start":{"line":0,"character":0},"end":{"line":0,)"
            R"("character":0}},"severity":3,"code":"unsupported-language",)"
            R"("source":"sincerely","message":"reads as x"}])",
            failure_diagnostic({Error::Kind::kUnsupportedLanguage, "a.txt", 0,
                                0, "reads as x"},
                               {}));
}

}  // namespace
}  // namespace sincerely
