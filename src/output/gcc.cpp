#include "output/gcc.h"

#include "output/places.h"
#include "output/remarks.h"
#include "output/visible.h"

namespace sincerely {
namespace {

// What compilers call a severity.
std::string_view compiler_name(Severity severity) {
  return severity == Severity::kHint ? "note" : severity_name(severity);
}

void add_place(const std::string& path, const Place& place,
               std::string_view severity, std::string* text) {
  *text += path;
  *text += ':' + std::to_string(place.line);
  *text += ':' + std::to_string(place.byte_column) + ": ";
  *text += severity;
  *text += ": ";
}

void add_words(std::string_view message, std::string_view rule,
               std::string* text) {
  add_visible(message, text);
  *text += " [";
  *text += rule;
  *text += "]\n";
}

}  // namespace

std::string GccFormat::report(const Letter& letter,
                              const Report& report) const {
  if (report.findings.empty() && !report.error) return {};
  const Places places(letter, report);
  const std::string path = visible(letter.path);
  std::string text;
  if (report.error) {
    const Error& error = *report.error;
    Place place;
    if (error.line != 0) place.line = error.line;
    if (error.column != 0) place.byte_column = error.column;
    add_place(path, place, severity_name(Severity::kError), &text);
    add_words(error.message, error_name(error.kind), &text);
  }
  for (const Finding& finding : report.findings) {
    add_place(path, places.at(finding.span.begin),
              compiler_name(finding.severity), &text);
    add_words(remark(finding, messages_), finding.rule, &text);
  }
  return text;
}

std::string GccFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
