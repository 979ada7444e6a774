#include "output/gcc.h"

#include <gtest/gtest.h>

#include "output/sample_report.h"

namespace sincerely {
namespace {

TEST(Gcc, WritesAFindingALine) {
  EXPECT_EQ(
      "letters/a.txt:2:1: error: No apology. [missing-section/apology]\n"
      "letters/a.txt:2:6: warning: This blames the reader. "
      "[blame-shifting/you-failed-to]\n"
      "letters/a.txt:2:24: note: When? [vague-time/soon]\n",
      GccFormat().report(sample_letter(), sample_report()));
}

TEST(Gcc, KeepsAMessageInItsLine) {
  Letter letter;
  letter.path = "a\n.txt";
  Report report;
  report.findings.resize(1);
  report.findings[0].rule = "tone/x";
  report.findings[0].message = "one\ntwo";
  EXPECT_EQ("a .txt:1:1: warning: one two [tone/x]\n",
            GccFormat().report(letter, report));
}

TEST(Gcc, SaysNothingOfWhatWasNotJudged) {
  EXPECT_EQ("", GccFormat().report({}, failed_report()));
  EXPECT_EQ("", GccFormat().end({1, 0, 0, 0, 0}));
}

}  // namespace
}  // namespace sincerely
