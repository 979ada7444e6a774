#include "output/checkstyle.h"

#include <gtest/gtest.h>

#include <string>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string checkstyle_report(const Letter& letter, const Report& report) {
  return CheckstyleFormat(sample_messages()).report(letter, report);
}

TEST(Checkstyle, WritesAFileAndItsFindings) {
  const CheckstyleFormat format(sample_messages());
  EXPECT_EQ(
      R"(<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
<file name="letters/a.txt">
<error line="2" column="1" severity="error" message="No apology." source="sincerely.missing-section/apology"/>
<error line="2" column="5" severity="warning" message="This blames the reader." source="sincerely.blame-shifting/you-failed-to"/>
<error line="2" column="23" severity="info" message="When?" source="sincerely.vague-time/soon"/>
</file>
</checkstyle>
)",
      format.begin() + format.report(sample_letter(), sample_report()) +
          format.separator() + format.end({}));
}

TEST(Checkstyle, NamesTheParagraphOfWhatHasNoBytes) {
  Letter letter;
  letter.path = "<&\n\xFF>.docx";
  EXPECT_EQ(
      "<file name=\"&lt;&amp;&#10;\uFFFD&gt;.docx\">\n"
      "<error line=\"1\" column=\"1\" severity=\"warning\" "
      "message=\"word/document.xml, paragraph 3: When?\" "
      "source=\"sincerely.vague-time/soon\"/>\n"
      "</file>\n",
      checkstyle_report(letter, word_report()));
}

TEST(Checkstyle, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b.txt";
  EXPECT_EQ(
      "<file name=\"b.txt\">\n"
      "<error line=\"2\" column=\"3\" severity=\"error\" message=\"not UTF-8\" "
      "source=\"sincerely.encoding\"/>\n"
      "</file>\n",
      checkstyle_report(letter, failed_report()));
}

TEST(Checkstyle, NamesAFileWithoutFindings) {
  EXPECT_EQ("<file name=\"letters/a.txt\">\n</file>\n",
            checkstyle_report(sample_letter(), {}));
}

}  // namespace
}  // namespace sincerely
