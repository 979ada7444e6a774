#include "output/github.h"

#include <gtest/gtest.h>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string github_report(const Letter& letter, const Report& report) {
  return GithubFormat(sample_messages()).report(letter, report);
}

TEST(Github, WritesACommandAFinding) {
  EXPECT_EQ(
      "::error file=letters/a.txt,line=2,endLine=2,col=1,endColumn=1,"
      "title=missing-section/apology::No apology.%0Ato start from: We are "
      "sorry.\n"
      "::warning file=letters/a.txt,line=2,endLine=2,col=5,endColumn=18,"
      "title=blame-shifting/you-failed-to::This blames the reader.%0A"
      "write instead: we have not had the \"sum\"%0A"
      "advice: Say what is missing.\n"
      // Over the end of a line there are no columns.
      "::notice file=letters/a.txt,line=2,endLine=3,title=vague-time/soon::"
      "When?\n",
      github_report(sample_letter(), sample_report()));
}

TEST(Github, EscapesWhatWouldEndAValueOrALine) {
  Letter letter;
  letter.path = "./50%,a:b\n\x1B\x7F.txt ";
  Report report;
  report.findings.resize(1);
  report.findings[0].rule = "tone/x";
  report.findings[0].message = "100 %, :: a\r\nb\x1B\xFF";
  EXPECT_EQ(
      "::warning file=50%25%2Ca%3Ab%0A␛␡.txt "
      ",line=1,endLine=1,col=1,endColumn=1,"
      "title=tone/x::100 %25, :: a %0Ab␛\uFFFD\n",
      github_report(letter, report));
}

TEST(Github, NamesTheParagraphOfWhatHasNoBytes) {
  Letter letter;
  letter.path = "a.docx";
  EXPECT_EQ(
      "::warning file=a.docx,line=1,title=vague-time/soon::"
      "word/document.xml, paragraph 3: When?\n",
      github_report(letter, word_report()));
}

TEST(Github, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b.txt";
  EXPECT_EQ("::error file=b.txt,line=2,col=3,title=encoding::not UTF-8\n",
            github_report(letter, failed_report()));
  Report report;
  report.error = Error{Error::Kind::kUnreadable, "b.txt", 0, 0, "no such file"};
  EXPECT_EQ("::error file=b.txt,title=unreadable::no such file\n",
            github_report(letter, report));
}

TEST(Github, FramesNothing) {
  const GithubFormat format(sample_messages());
  EXPECT_EQ("", format.begin() + format.separator() + format.end({}));
  EXPECT_FALSE(format.tells_notes());
}

}  // namespace
}  // namespace sincerely
