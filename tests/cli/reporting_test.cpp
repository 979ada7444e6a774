#include "cli/reporting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include "output/gcc.h"

namespace sincerely {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

JudgedFile file_with(Severity severity) {
  JudgedFile judged;
  judged.file.path = "a.txt";
  judged.file.text = "Hello";
  Finding finding;
  finding.rule = "excuse/workload";
  finding.span = {0, 5};
  finding.severity = severity;
  judged.report.findings.push_back(std::move(finding));
  return judged;
}

class ReportingTest : public testing::Test {
 protected:
  Messages messages_{{}, {}};
  GccFormat format_{messages_};
  Reporting reporting_{format_};
};

TEST_F(ReportingTest, CountsFindings) {
  JudgedFile warning = file_with(Severity::kWarning);
  JudgedFile hint = file_with(Severity::kHint);
  EXPECT_THAT(reporting_.write_up(&warning, true).output, HasSubstr("a.txt:1"));
  reporting_.write_up(&hint, true);
  EXPECT_EQ(2U, reporting_.summary().files);
  EXPECT_EQ(1U, reporting_.summary().warnings);
  EXPECT_EQ(1U, reporting_.summary().hints);
  EXPECT_EQ(Status::kFound, reporting_.status(Severity::kWarning));
  EXPECT_EQ(Status::kNothingFound, reporting_.status(Severity::kError));
  EXPECT_EQ(Status::kNothingFound, reporting_.status(std::nullopt));
}

TEST_F(ReportingTest, TellsOfAnErrorOfANamedFile) {
  JudgedFile judged;
  judged.file.path = "a.txt";
  judged.report.error = Error{Error::Kind::kUnreadable, "a.txt", 0, 0, "gone"};
  EXPECT_THAT(reporting_.write_up(&judged, true).complaints,
              HasSubstr("a.txt: gone"));
  EXPECT_EQ(Status::kFailed, reporting_.status(Severity::kWarning));
}

TEST_F(ReportingTest, NotesTheErrorOfOneThatWasFound) {
  JudgedFile judged;
  judged.file.path = "a.txt";
  judged.report.error = Error{Error::Kind::kUnreadable, "a.txt", 0, 0, "gone"};
  EXPECT_THAT(reporting_.write_up(&judged, false).complaints,
              HasSubstr("gone"));
  EXPECT_EQ(Status::kNothingFound, reporting_.status(Severity::kWarning));
  EXPECT_EQ(1U, reporting_.summary().failed);
}

TEST_F(ReportingTest, WritesNotes) {
  JudgedFile judged;
  judged.file.path = "a.txt";
  judged.report.notes = {"something"};
  const WorkResult result = reporting_.write_up(&judged, true);
  EXPECT_THAT(result.output, IsEmpty());
  EXPECT_THAT(result.complaints, HasSubstr("something"));
}

TEST_F(ReportingTest, HasTheStatusThatAShellGivesASignal) {
  EXPECT_EQ(130, static_cast<int>(stopped_status(SIGINT)));
  EXPECT_EQ(143, static_cast<int>(stopped_status(SIGTERM)));
}

}  // namespace
}  // namespace sincerely
