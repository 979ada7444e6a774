#include "output/gcc.h"

#include <gtest/gtest.h>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

TEST(Gcc, WritesAFindingALine) {
  EXPECT_EQ(
      "letters/a.txt:2:1: error: No apology. [missing-section/apology]\n"
      "letters/a.txt:2:6: warning: This blames the reader. "
      "[blame-shifting/you-failed-to]\n"
      "letters/a.txt:2:24: note: When? [vague-time/soon]\n",
      GccFormat(sample_messages()).report(sample_letter(), sample_report()));
}

TEST(Gcc, KeepsAMessageInItsLine) {
  Letter letter;
  letter.path = "a\n.txt";
  Report report;
  report.findings.resize(1);
  report.findings[0].rule = "tone/x";
  report.findings[0].message = "one\ntwo";
  EXPECT_EQ("a .txt:1:1: warning: one two [tone/x]\n",
            GccFormat(sample_messages()).report(letter, report));
}

TEST(Gcc, NamesTheParagraphOfWhatHasNoBytes) {
  Letter letter;
  letter.path = "a.docx";
  EXPECT_EQ(
      "a.docx:1:1: warning: word/document.xml, paragraph 3: When? "
      "[vague-time/soon]\n",
      GccFormat(sample_messages()).report(letter, word_report()));
}

TEST(Gcc, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b.txt";
  EXPECT_EQ("b.txt:2:3: error: not UTF-8 [encoding]\n",
            GccFormat(sample_messages()).report(letter, failed_report()));
}

TEST(Gcc, FramesNothing) {
  EXPECT_EQ("", GccFormat(sample_messages()).report({}, {}));
  EXPECT_EQ("", GccFormat(sample_messages()).end({1, 0, 0, 0, 0}));
}

}  // namespace
}  // namespace sincerely
