#include "output/junit.h"

#include <gtest/gtest.h>

#include <string>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string junit_report(const Letter& letter, const Report& report,
                         std::optional<Severity> fail_on = Severity::kWarning) {
  return JunitFormat(sample_messages(), fail_on).report(letter, report);
}

TEST(Junit, IsASuiteAFileAndACaseARule) {
  const JunitFormat format(sample_messages(), Severity::kWarning);
  EXPECT_EQ(
      R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sincerely">
<testsuite name="letters/a.txt" tests="4" failures="2" errors="0" skipped="0" time="0">
<testcase name="judged" classname="letters/a.txt" file="letters/a.txt" line="1" time="0"/>
<testcase name="missing-section/apology" classname="letters/a.txt" file="letters/a.txt" line="2" time="0"><failure message="No apology." type="error">2:1: error: No apology.
to start from: We are sorry.</failure></testcase>
<testcase name="blame-shifting/you-failed-to" classname="letters/a.txt" file="letters/a.txt" line="2" time="0"><failure message="This blames the reader." type="warning">2:5: warning: This blames the reader.
write instead: we have not had the &quot;sum&quot;
advice: Say what is missing.</failure></testcase>
<testcase name="vague-time/soon" classname="letters/a.txt" file="letters/a.txt" line="2" time="0"><system-out>2:23: hint: When?</system-out></testcase>
</testsuite>
</testsuites>
)",
      format.begin() + format.report(sample_letter(), sample_report()) +
          format.separator() + format.end({}));
}

struct FailCase {
  std::optional<Severity> fail_on;
  const char* failures;
};

constexpr FailCase kFailCases[] = {
    {Severity::kHint, " failures=\"3\" "},
    {Severity::kError, " failures=\"1\" "},
    {std::nullopt, " failures=\"0\" "},
};

TEST(Junit, FailsAsTheExitStatusDoes) {
  for (const FailCase& c : kFailCases) {
    SCOPED_TRACE(c.failures);
    const std::string suite =
        junit_report(sample_letter(), sample_report(), c.fail_on);
    EXPECT_NE(std::string::npos, suite.find(c.failures)) << suite;
  }
}

TEST(Junit, TellsAllThatARuleFoundInOneCase) {
  Report report;
  for (const Severity severity : {Severity::kHint, Severity::kWarning}) {
    Finding finding = word_report().findings[0];
    finding.severity = severity;
    finding.place->paragraph += report.findings.size();
    report.findings.push_back(finding);
  }
  Letter letter;
  letter.path = "a.docx";
  EXPECT_EQ(
      "<testsuite name=\"a.docx\" tests=\"2\" failures=\"1\" errors=\"0\" "
      "skipped=\"0\" time=\"0\">\n"
      "<testcase name=\"judged\" classname=\"a.docx\" file=\"a.docx\" "
      "line=\"1\" time=\"0\"/>\n"
      "<testcase name=\"vague-time/soon\" classname=\"a.docx\" "
      "file=\"a.docx\" line=\"1\" time=\"0\">"
      "<failure message=\"word/document.xml, paragraph 4: When?\" "
      "type=\"warning\">"
      "1:1: hint: word/document.xml, paragraph 3: When?\n"
      "1:1: warning: word/document.xml, paragraph 4: When?"
      "</failure></testcase>\n"
      "</testsuite>\n",
      junit_report(letter, report));
}

TEST(Junit, SaysWhyALetterWasNotJudged) {
  Letter letter;
  letter.path = "b.txt";
  EXPECT_EQ(
      "<testsuite name=\"b.txt\" tests=\"1\" failures=\"0\" errors=\"1\" "
      "skipped=\"0\" time=\"0\">\n"
      "<testcase name=\"judged\" classname=\"b.txt\" file=\"b.txt\" line=\"2\" "
      "time=\"0\"><error message=\"not UTF-8\" type=\"encoding\">"
      "b.txt:2:3: not UTF-8</error></testcase>\n"
      "</testsuite>\n",
      junit_report(letter, failed_report()));
}

}  // namespace
}  // namespace sincerely
