#include "output/gcc.h"

#include "output/places.h"
#include "output/visible.h"

namespace sincerely {
namespace {

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kHint:
      return "note";
  }
  return {};
}

}  // namespace

std::string GccFormat::report(const Letter& letter,
                              const Report& report) const {
  if (report.findings.empty()) return {};
  const Places places(letter, report);
  const std::string path = visible(letter.path);
  std::string text;
  for (const Finding& finding : report.findings) {
    const Place& place = places.at(finding.span.begin);
    text += path;
    text += ':' + std::to_string(place.line);
    text += ':' + std::to_string(place.byte_column) + ": ";
    text += severity_name(finding.severity);
    text += ": " + visible(finding.message) + " [" + finding.rule + "]\n";
  }
  return text;
}

std::string GccFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
