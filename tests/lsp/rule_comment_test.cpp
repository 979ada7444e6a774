#include "lsp/rule_comment.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "pack/embedded.h"

namespace sincerely {
namespace {

LintOptions tone_only() {
  LintOptions options;
  options.type = "none";
  options.select = {"*"};  // a message by itself is a letter
  return options;
}

// The text with the comment for its first finding.
std::string commented(const std::string& name, const std::string& text,
                      const LintOptions& options = tone_only()) {
  const Result<Linter> linter = Linter::make(options, embedded_library());
  OpenDocument document;
  document.text = text;
  document.judgement = judge_document(linter.value(), document, name);
  const auto& findings = document.judgement->judged.report.findings;
  if (findings.empty()) return "nothing found";
  const auto edit =
      turn_off_here(findings.front(), {linter.value(), document, name}, "why");
  if (!edit) return "no comment";
  return document.text.insert(edit->begin, edit->text);
}

struct RuleCommentCase {
  std::string_view name;
  std::string_view before;
  std::string_view after;
};

constexpr RuleCommentCase kRuleCommentCases[] = {
    {"en/a.txt", "Dear Ms Roe,\n\nYou claim that it came late.\n",
     "Dear Ms Roe,\n\n"
     "# sincerely: disable-next-line blame-shifting/you-claim\n"
     "You claim that it came late.\n"},
    {"en/a.txt", "Dear Ms Roe,\r\n\r\nYou claim that it came late.\r\n",
     "Dear Ms Roe,\r\n\r\n"
     "# sincerely: disable-next-line blame-shifting/you-claim\r\n"
     "You claim that it came late.\r\n"},
    {"en/a.md", "Dear Ms Roe,\n\nYou claim that it came late.\n",
     "Dear Ms Roe,\n\n"
     "<!-- sincerely: disable-next-line blame-shifting/you-claim -->\n"
     "You claim that it came late.\n"},
    {"en/a.html",
     "<p>Dear Ms Roe,</p>\n  <p>You claim that it came late.</p>\n",
     "<p>Dear Ms Roe,</p>\n"
     "  <!-- sincerely: disable-next-line blame-shifting/you-claim -->\n"
     "  <p>You claim that it came late.</p>\n"},
    {"en.po", "msgid \"a\"\nmsgstr \"You claim that it came late.\"\n",
     "# sincerely: disable-next-line blame-shifting/you-claim\n"
     "msgid \"a\"\nmsgstr \"You claim that it came late.\"\n"},
    {"en.yaml", "en:\n  a: You claim that it came late.\n",
     "en:\n  # sincerely: disable-next-line blame-shifting/you-claim\n"
     "  a: You claim that it came late.\n"},
    {"en.json", "{\n  \"a\": \"You claim that it came late.\"\n}\n",
     "{\n"
     "  \"@sincerely\": \"disable-next-line blame-shifting/you-claim\",\n"
     "  \"a\": \"You claim that it came late.\"\n}\n"},
    {"en.lproj/a.strings", "\"a\" = \"You claim that it came late.\";\n",
     "// sincerely: disable-next-line blame-shifting/you-claim\n"
     "\"a\" = \"You claim that it came late.\";\n"},
    // In one line there is no room above.
    {"en.json", "{\"a\": \"You claim that it came late.\"}\n", "no comment"},
};

TEST(TurnOffHere, WritesTheCommentThatTheFormHas) {
  for (const RuleCommentCase& c : kRuleCommentCases) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(c.after, commented(std::string(c.name), std::string(c.before)));
  }
}

TEST(TurnOffHere, GivesAReasonWhereOneIsAskedFor) {
  LintOptions options = tone_only();
  options.require_reason = true;
  EXPECT_EQ(
      "Dear Ms Roe,\n\n"
      "# sincerely: disable-next-line blame-shifting/you-claim -- why\n"
      "You claim that it came late.\n",
      commented("en/a.txt", "Dear Ms Roe,\n\nYou claim that it came late.\n",
                options));
}

TEST(TurnOffHere, IsForTheFileWhereALetterLacksSomething) {
  LintOptions options;
  options.type = "resolution";
  options.only = {"missing-section/apology"};
  EXPECT_EQ(
      "Dear Ms Roe,\n\n"
      "# sincerely: disable-file missing-section/apology\n"
      "Thank you for your letter.\n",
      commented("en/a.txt", "Dear Ms Roe,\n\nThank you for your letter.\n",
                options));
}

TEST(TurnOffHere, HidesTheSameRuleInTheSameLineAndNoOther) {
  EXPECT_EQ(
      "Dear Ms Roe,\n\n"
      "# sincerely: disable-next-line blame-shifting/you-claim\n"
      "You claim that it came late. An error was made. You claim that it "
      "went.\n\nYou claim that it did not.\n",
      commented("en/a.txt",
                "Dear Ms Roe,\n\nYou claim that it came late. An error was "
                "made. You claim that it went.\n\nYou claim that it did "
                "not.\n"));
}

}  // namespace
}  // namespace sincerely
