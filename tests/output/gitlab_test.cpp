#include "output/gitlab.h"

#include <gtest/gtest.h>

#include <string>

#include "findings/fingerprints.h"
#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string gitlab_report(const Letter& letter, const Report& report) {
  return GitlabFormat(sample_messages()).report(letter, report);
}

TEST(Gitlab, WritesAnIssueAFinding) {
  Letter letter = sample_letter();
  const auto prints =
      fingerprints("letters/a.txt", letter.text, sample_report());
  letter.path = "./letters//a.txt";
  EXPECT_EQ(
      R"({"description":"No apology.","check_name":"missing-section/apology",)"
      R"("fingerprint":")" +
          prints[0] +
          R"(","severity":"major","location":{"path":"letters/a.txt",)"
          R"("lines":{"begin":2,"end":2}}},)"
          "\n"
          R"({"description":"This blames the reader.",)"
          R"("check_name":"blame-shifting/you-failed-to","fingerprint":")" +
          prints[1] +
          R"(","severity":"minor","location":{"path":"letters/a.txt",)"
          R"("lines":{"begin":2,"end":2}}},)"
          "\n"
          R"({"description":"When?","check_name":"vague-time/soon",)"
          R"("fingerprint":")" +
          prints[2] +
          R"(","severity":"info","location":{"path":"letters/a.txt",)"
          R"("lines":{"begin":2,"end":3}}})",
      gitlab_report(letter, sample_report()));
}

TEST(Gitlab, NamesTheParagraphOfWhatHasNoBytes) {
  Letter letter;
  letter.path = "a.docx";
  const std::string issue = gitlab_report(letter, word_report());
  EXPECT_NE(std::string::npos,
            issue.find(R"("description":"word/document.xml, paragraph 3: )"))
      << issue;
  EXPECT_NE(std::string::npos, issue.find(R"("lines":{"begin":1,"end":1})"))
      << issue;
}

TEST(Gitlab, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b.txt";
  Report named;
  named.findings.resize(1);
  named.findings[0].rule = "encoding";
  EXPECT_EQ(R"({"description":"not UTF-8","check_name":"encoding",)"
            R"("fingerprint":")" +
                fingerprints("b.txt", "", named).front() +
                R"(","severity":"critical","location":{"path":"b.txt",)"
                R"("lines":{"begin":2,"end":2}}})",
            gitlab_report(letter, failed_report()));
}

TEST(Gitlab, IsAnArray) {
  const GitlabFormat format(sample_messages());
  EXPECT_EQ("[\n,\n\n]\n",
            format.begin() + format.separator() + format.end({}));
  EXPECT_EQ("", gitlab_report(sample_letter(), {}));
}

}  // namespace
}  // namespace sincerely
