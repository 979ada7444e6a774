#include "lsp/code_actions.h"

#include <gtest/gtest.h>

#include <string>

#include "lsp/editor.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

class CodeActionsTest : public testing::Test {
 protected:
  CodeActionsTest() {
    options_.type = "none";
    config_ = {"file:///.sincerely.yaml", ".sincerely.yaml", "", {}, false};
  }

  std::string actions() {
    const Result<Linter> linter = Linter::make(options_, embedded_library());
    document_.uri = "file:///a";
    document_.version = 7;
    document_.judgement = judge_document(linter.value(), document_, name_);
    return write_code_actions(
        request_, {document_, linter.value(), name_, client_, pages_, config_});
  }

  std::string titles() { return values_of("title", actions()); }

  // Each document in its own test has one place of a fault, or two.
  OpenDocument document_;
  std::string name_ = "en/a.txt";
  ActionRequest request_ = {{{0, 0}, {99, 0}}, {}, {}, false};
  LintOptions options_;
  ClientCapabilities client_;
  RulePages pages_;
  ConfigTarget config_;
};

constexpr char kTwoFaults[] =
    "You claim that the sofa came late.\n\nAn error was made.\n";

TEST_F(CodeActionsTest, PutInARewriteOrAll) {
  document_.text = kTwoFaults;
  client_.has_preferred = true;
  config_.uri.clear();
  const std::string all = actions();
  EXPECT_EQ(
      R"([{"title":"Replace with “You say”","kind":"quickfix","diagnostics":)"
      R"([{"range":{"start":{"line":0,"character":0},"end":{"line":0,)"
      R"("character":9}},"severity":2,"code":"blame-shifting/you-claim",)"
      R"("source":"sincerely","message":")" +
          document_.judgement->judged.report.findings[0].message +
          R"("}],"isPreferred":true,"edit":{"changes":{"file:///a":[{"range":)"
          R"({"start":{"line":0,"character":0},"end":{"line":0,"character":9}})"
          R"(,"newText":"You say"}]}}},)",
      all.substr(0, all.find(R"({"title":"Replace with “We)")));
  EXPECT_EQ(
      "Replace with “You say” Replace with “We made a mistake” Turn "
      "blame-shifting/you-claim off here Turn euphemism/mistake-was-made off "
      "here Put in all rewrites",
      titles());
  EXPECT_EQ(
      "You say We made a mistake "
      R"(# sincerely: disable-next-line blame-shifting/you-claim\n )"
      R"(# sincerely: disable-next-line euphemism/mistake-was-made\n )"
      "say We made a mistak",
      values_of("newText", actions()));
}

TEST_F(CodeActionsTest, AreThoseOfThePlaceAndKindThatIsAskedFor) {
  document_.text = kTwoFaults;
  config_.uri.clear();
  request_.range = {{0, 9}, {0, 9}};  // at the end of the first
  EXPECT_EQ(
      "Replace with “You say” Turn blame-shifting/you-claim off here Put in "
      "all "
      "rewrites",
      titles());
  request_.is_automatic = true;
  EXPECT_EQ("Replace with “You say” Turn blame-shifting/you-claim off here",
            titles());
  request_.only = {"source"};
  EXPECT_EQ("Put in all rewrites", titles());
  request_.only = {"source.fixAll"};
  EXPECT_EQ("Put in all rewrites", titles());
  request_.only = {"source.fix", "refactor"};
  EXPECT_EQ("", titles());
  request_.only = {"quickfix"};
  request_.range = {{1, 0}, {1, 0}};  // between them
  EXPECT_EQ("", titles());
  // An editor that shows an empty range elsewhere names its diagnostic.
  request_.diagnostics = {{{{2, 0}, {2, 17}}, "euphemism/mistake-was-made"}};
  EXPECT_EQ(
      "Replace with “We made a mistake” Turn euphemism/mistake-was-made off "
      "here",
      titles());
}

TEST_F(CodeActionsTest, InsertAMissingSectionAtItsPlace) {
  options_.type = "reply";
  options_.only = {"missing-section/apology"};
  options_.type = "resolution";
  config_.uri.clear();
  document_.text = "Dear Ms Roe,\n\nThank you for your letter.\n";
  EXPECT_EQ(
      "Insert to start from: “We are sorry for the trouble this causes you.” "
      "Turn missing-section/apology off here",
      titles());
  EXPECT_EQ(
      " We are sorry for the trouble this causes you. "
      R"(# sincerely: disable-file missing-section/apology\n)",
      values_of("newText", actions()));
}

TEST_F(CodeActionsTest, InsertIntoACatalogueOnlyWhatLeavesItWhole) {
  options_.type = "resolution";
  options_.only = {"missing-section/apology"};
  config_.uri.clear();
  name_ = "en.json";
  document_.text =
      "{\"a\": \"Dear Ms Roe,\\n\\nThank you for your letter.\"}\n";
  EXPECT_EQ(" We are sorry for the trouble this causes you.",
            values_of("newText", actions()));
}

TEST_F(CodeActionsTest, TurnARuleOffInTheConfiguration) {
  options_.only = {"blame-shifting/you-claim"};
  request_.only = {"quickfix"};
  document_.text = "You claim that it came. You claim that it went.\n";
  EXPECT_EQ(
      "Replace with “You say” Replace with “You say” Turn "
      "blame-shifting/you-claim off here Turn blame-shifting/you-claim off in "
      ".sincerely.yaml",
      titles());
  const std::string plain = actions();
  EXPECT_NE(std::string::npos,
            plain.find(R"("changes":{"file:///.sincerely.yaml":[{"range":)"
                       R"({"start":{"line":0,"character":0},"end":{"line":0,)"
                       R"("character":0}},"newText":"rules:\n  )"
                       R"(blame-shifting/you-claim: off\n"}]})"));
  client_.has_document_changes = true;
  client_.creates_files = true;
  EXPECT_NE(
      std::string::npos,
      actions().find(
          R"("documentChanges":[{"kind":"create","uri":)"
          R"("file:///.sincerely.yaml","options":{"ignoreIfExists":true}},)"
          R"({"textDocument":{"uri":"file:///.sincerely.yaml","version":null})"));
  config_.is_there = true;
  config_.version = 3;
  config_.text = "rules:\n  tone: off\n";
  EXPECT_NE(
      std::string::npos,
      actions().find(
          R"("documentChanges":[{"textDocument":{"uri":)"
          R"("file:///.sincerely.yaml","version":3},"edits":[{"range":)"
          R"({"start":{"line":1,"character":2},"end":{"line":1,"character":2}})"
          R"(,"newText":"blame-shifting/you-claim: off\n  "}]}]})"));
  config_.text = "rules: [";  // broken: nothing can be written there
  EXPECT_EQ(
      "Replace with “You say” Replace with “You say” Turn "
      "blame-shifting/you-claim off here",
      titles());
}

TEST_F(CodeActionsTest, FixAllCountsAByteOrderMark) {
  request_.only = {"source"};
  document_.text = "\xEF\xBB\xBFYou claim that the sofa came late.\n";
  EXPECT_EQ("say", values_of("newText", actions()));
  EXPECT_NE(std::string::npos,
            actions().find(R"("start":{"line":0,"character":5})"));
}

TEST_F(CodeActionsTest, AreNoneInWhatIsNotJudged) {
  name_ = "a.docx";
  document_.text = kTwoFaults;
  EXPECT_EQ("[]", actions());
}

}  // namespace
}  // namespace sincerely
