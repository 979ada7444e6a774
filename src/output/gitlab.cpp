#include "output/gitlab.h"

#include <algorithm>
#include <vector>

#include "findings/fingerprints.h"
#include "output/json_writer.h"
#include "output/paths.h"
#include "output/places.h"
#include "output/remarks.h"

namespace sincerely {
namespace {

// What an issue says, whether of a finding or of a file.
struct Issue {
  std::string description;
  std::string_view check;
  std::string_view severity;
  std::string_view fingerprint;
  std::size_t first_line = 1;
  std::size_t last_line = 1;
};

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "major";
    case Severity::kWarning:
      return "minor";
    case Severity::kHint:
      return "info";
  }
  return {};
}

std::string written_issue(const Issue& issue, const std::string& path) {
  JsonWriter writer;
  writer.begin_object();
  writer.text("description", issue.description);
  writer.text("check_name", issue.check);
  writer.text("fingerprint", issue.fingerprint);
  writer.text("severity", issue.severity);
  writer.begin_object("location");
  writer.text("path", path);
  writer.begin_object("lines");
  writer.number("begin", issue.first_line);
  writer.number("end", issue.last_line);
  writer.end_object();
  writer.end_object();
  writer.end_object();
  return writer.take();
}

// A fingerprint as a finding would have it whose rule is the kind of error.
std::string gitlab_failure(const Error& error, const std::string& path) {
  Report one;
  one.findings.resize(1);
  one.findings[0].rule = error_name(error.kind);
  const std::string fingerprint = fingerprints(path, {}, one).front();
  const std::size_t line = std::max<std::size_t>(error.line, 1);
  return written_issue({error.message, error_name(error.kind), "critical",
                        fingerprint, line, line},
                       path);
}

}  // namespace

std::string GitlabFormat::begin() const { return "[\n"; }

std::string GitlabFormat::report(const Letter& letter,
                                 const Report& report) const {
  const Places places(letter, report);
  const std::string path = tidy_path(letter.path);
  const std::vector<std::string> prints =
      fingerprints(path, letter.text, report);
  std::string text;
  if (report.error) text = gitlab_failure(*report.error, path);
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    if (!text.empty()) text += separator();
    const std::size_t first = places.at(finding.span.begin).line;
    const std::size_t last = places.at(finding.span.end).line;
    text += written_issue({remark(finding, messages_), finding.rule,
                           gitlab_severity(finding.severity), prints[i], first,
                           finding.place ? first : last},
                          path);
  }
  return text;
}

std::string GitlabFormat::separator() const { return ",\n"; }

std::string GitlabFormat::end(const Summary&) const { return "\n]\n"; }

}  // namespace sincerely
