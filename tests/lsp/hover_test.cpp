#include "lsp/hover.h"

#include <gtest/gtest.h>

#include <string>

#include "lsp/editor.h"

namespace sincerely {
namespace {

const std::vector<MessagePattern> kMessages = {
    {"report.because", "because of {words}"},
    {"report.suggestion-advice", "advice"},
    {"report.suggestion-insert", "start"},
    {"report.suggestion-replace", "instead"},
};

class HoverTest : public testing::Test {
 protected:
  HoverTest() {
    document_.text = "You claim that *it* came late.\n";
    Finding finding;
    finding.rule = "blame-shifting/you-claim";
    finding.span = {0, 9};
    finding.message = "This *blames*.";
    finding.because = {"you", "claim"};
    finding.suggestions = {{SuggestionKind::kReplace, "You say"},
                           {SuggestionKind::kAdvice, "Ask."}};
    document_.judgement.emplace();
    Report& report = document_.judgement->judged.report;
    report.language.value = "en";
    report.findings = {finding};
  }

  std::string hover(TextPosition position) {
    return write_hover(position, {document_, messages_, rules_, client_, {}});
  }

  OpenDocument document_;
  Messages messages_{{"en", kMessages}, {}};
  std::vector<RuleEntry> rules_;
  ClientCapabilities client_;
};

TEST_F(HoverTest, SaysWhyAndWhatInstead) {
  EXPECT_EQ(
      R"({"contents":{"kind":"plaintext","value":"This *blames*.\n\n)"
      R"(instead: You say\n\nadvice: Ask.\n\nbecause of you, claim\n\n)"
      R"(blame-shifting/you-claim"},"range":{"start":{"line":0,"character":0},)"
      R"("end":{"line":0,"character":9}}})",
      hover({0, 4}));
  EXPECT_EQ("null", hover({0, 10}));
  EXPECT_EQ("null", hover({7, 0}));
}

TEST_F(HoverTest, EscapesMarkdownAndTellsTheRulesOwnReason) {
  client_.shows_markdown = true;
  RuleEntry entry;
  entry.id = "blame-shifting/you-claim";
  entry.language = "en";
  entry.why = "“Claim” doubts the reader.";
  entry.source = "A book";
  RuleEntry other = entry;
  other.language = "lv";
  other.why = "Nē";
  rules_ = {other, entry};
  EXPECT_EQ(
      R"(This \\*blames\\*.\n\n“Claim” doubts the reader.\n\n*instead:* You )"
      R"(say\n\n*advice:* Ask.\n\nbecause of you, claim\n\nA book\n\n)"
      R"(`blame-shifting/you-claim`)",
      values_of("value", hover({0, 0})));
}

TEST_F(HoverTest, TellsAllThatIsFoundThere) {
  Report& report = document_.judgement->judged.report;
  report.findings.push_back(report.findings.front());
  report.findings.back().span = {4, 14};
  const std::string both = hover({0, 4});
  EXPECT_NE(std::string::npos,
            both.find(R"("start":{"line":0,"character":0},"end":{"line":0,)"
                      R"("character":14})"));
  EXPECT_NE(both.find("You say"), both.rfind("You say"));
}

}  // namespace
}  // namespace sincerely
