#include "output/gcc.h"

#include "output/places.h"
#include "output/visible.h"

namespace sincerely {
namespace {

// What compilers call a severity.
std::string_view compiler_name(Severity severity) {
  return severity == Severity::kHint ? "note" : severity_name(severity);
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
    text += compiler_name(finding.severity);
    text += ": " + visible(finding.message) + " [" + finding.rule + "]\n";
  }
  return text;
}

std::string GccFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
