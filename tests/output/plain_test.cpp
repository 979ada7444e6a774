#include "output/plain.h"

#include <gtest/gtest.h>

#include <string>

#include "output/sample_reply.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

// Sorted by key, as a locale's are.
constexpr MessagePattern kPatterns[] = {
    {"report.confidence", "confidence {percent} %"},
    {"report.suggestion-advice", "advice"},
    {"report.suggestion-insert", "to start from"},
    {"report.suggestion-replace", "write instead"},
    {"report.summary", "{files} files, {errors}, {warnings}, {hints}"},
    {"report.suppressed", "{count} by {scope}: {rules}"},
    {"report.suppressed-all", "all"},
    {"report.suppressed-no-reason", "no reason"},
    {"report.suppressed-reason", "reason"},
    {"severity.error", "error"},
    {"severity.hint", "hint"},
    {"severity.warning", "warning"},
    {"unanswered.answered", "answered"},
    {"unanswered.heading", "{path}: {answered} of {all}, {unsure}"},
    {"unanswered.line", "line {line}"},
    {"unanswered.not-answered", "not answered"},
    {"unanswered.unsure", "not sure"},
};

const Messages& messages() {
  static const Messages english({"en", kPatterns}, {"en", kPatterns});
  return english;
}

TEST(Plain, ShowsEachFindingInItsLine) {
  EXPECT_EQ(
      "letters/a.txt:2:5: warning: This blames the reader. "
      "[blame-shifting/you-failed-to] (confidence 60 %)\n"
      "    Jūs you failed to pay soon.\n"
      "        ^^^^^^^^^^^^^\n"
      "    write instead: we have not had the \"sum\"\n"
      "    advice: Say what is missing.\n"
      "\n"
      "letters/a.txt:2:23: hint: When? [vague-time/soon]\n"
      "    Jūs you failed to pay soon.\n"
      "                          ^^^^^… 3:4\n"
      "\n"
      "letters/a.txt:2:1: error: No apology. [missing-section/apology]\n"
      "    to start from: We are sorry.\n"
      "\n",
      PlainFormat(messages(), false).report(sample_letter(), sample_report()));
}

TEST(Plain, ColorsOnlyIfAsked) {
  const std::string plain =
      PlainFormat(messages(), false).report(sample_letter(), sample_report());
  EXPECT_EQ(std::string::npos, plain.find('\x1b'));
  const std::string colored =
      PlainFormat(messages(), true).report(sample_letter(), sample_report());
  EXPECT_NE(std::string::npos,
            colored.find("\x1b[1;33mwarning\x1b[0m: This blames"));
  EXPECT_NE(std::string::npos, colored.find("\x1b[1;31merror\x1b[0m"));
}

TEST(Plain, EndsWithASummary) {
  EXPECT_EQ("3 files, 1, 2, 0\n",
            PlainFormat(messages(), false).end({4, 1, 1, 2, 0}));
}

TEST(Plain, SumsUpNothingIfNothingWasJudged) {
  EXPECT_EQ("", PlainFormat(messages(), false).end({2, 2, 0, 0, 0}));
}

TEST(Plain, SaysNothingOfAGoodLetter) {
  EXPECT_EQ("", PlainFormat(messages(), false).report(sample_letter(), {}));
}

TEST(Plain, ListsWhatTheCustomerAsksBeforeTheFindings) {
  Report report;
  report.in_reply_to = sample_message();
  EXPECT_EQ(
      "customer.txt: 1 of 3, 1\n"
      "    ✓ It leaks.  (answered, line 2)\n"
      "    ✗ When?  (not answered)\n"
      "    ? How?  (not sure)\n"
      "\n",
      PlainFormat(messages(), false).report(sample_letter(), report));
}

TEST(Plain, ListsWhatCommentsHid) {
  Report report;
  report.suppressions = {{{12, 20}, "disable", {"tone", "excuse"}, "so", 2},
                         {{0, 5}, "disable-file", {}, "", 0}};
  EXPECT_EQ(
      "letters/a.txt:2: 2 by disable: tone, excuse; reason: so\n"
      "letters/a.txt:1: 0 by disable-file: all; no reason\n\n",
      PlainFormat(messages(), false).report(sample_letter(), report));
}

}  // namespace
}  // namespace sincerely
