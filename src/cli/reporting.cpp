#include "cli/reporting.h"

#include <csignal>

namespace sincerely {

void complain_of_stop(const Messages& messages, std::size_t not_checked,
                      Console* console) {
  const MessageArgument arguments[] = {
      {"count", static_cast<long>(not_checked)}};
  console->complain(
      "sincerely: " + messages.format("report.stopped", arguments) + "\n");
}

Status stopped_status(int signal) {
  return signal == SIGTERM ? Status::kTerminated : Status::kInterrupted;
}

WorkResult Reporting::write_up(JudgedFile* judged, bool named) {
  const Letter& letter = judged->file;
  Report& report = judged->report;
  Complaints complaints;
  if (report.error) ++failed_;
  if (report.error && !named) {
    report.notes.push_back(report.error->message);
    report.error.reset();
  }
  if (report.error) {
    has_error_ = true;
    complaints.complain(*report.error);
  }
  if (!format_.tells_notes()) {
    for (const std::string& note : report.notes) {
      complaints.note(letter.path, note);
    }
  }
  count(report);
  return {format_.report(letter, report), complaints.take()};
}

void Reporting::count(const Report& report) {
  ++files_;
  for (const Finding& finding : report.findings) {
    switch (finding.severity) {
      case Severity::kError:
        ++errors_;
        break;
      case Severity::kWarning:
        ++warnings_;
        break;
      case Severity::kHint:
        ++hints_;
        break;
    }
  }
}

Summary Reporting::summary() const {
  return {files_, failed_, errors_, warnings_, hints_};
}

Status Reporting::status(std::optional<Severity> fail_on) const {
  if (has_error_) return Status::kFailed;
  if (!fail_on) return Status::kNothingFound;
  std::size_t findings = errors_;
  if (*fail_on <= Severity::kWarning) findings += warnings_;
  if (*fail_on <= Severity::kHint) findings += hints_;
  return findings == 0 ? Status::kNothingFound : Status::kFound;
}

}  // namespace sincerely
