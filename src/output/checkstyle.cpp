#include "output/checkstyle.h"

#include <algorithm>

#include "output/places.h"
#include "output/remarks.h"
#include "output/xml.h"

namespace sincerely {
namespace {

struct Entry {
  std::size_t line = 1;
  std::size_t column = 1;
  std::string_view severity;
  std::string message;
  std::string_view source;  // a rule, or a kind of error
};

std::string_view checkstyle_severity(Severity severity) {
  return severity == Severity::kHint ? "info" : severity_name(severity);
}

void add_entry(const Entry& entry, std::string* xml) {
  *xml += "<error";
  add_attribute("line", entry.line, xml);
  add_attribute("column", entry.column, xml);
  add_attribute("severity", entry.severity, xml);
  add_attribute("message", entry.message, xml);
  // Readers take what stands before the last point for the tool.
  add_attribute("source", "sincerely." + std::string(entry.source), xml);
  *xml += "/>\n";
}

}  // namespace

std::string CheckstyleFormat::begin() const {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<checkstyle version=\"4.3\">\n";
}

std::string CheckstyleFormat::report(const Letter& letter,
                                     const Report& report) const {
  const Places places(letter, report);
  std::string xml = "<file";
  add_attribute("name", letter.path, &xml);
  xml += ">\n";
  if (report.error) {
    const Error& error = *report.error;
    add_entry({std::max<std::size_t>(error.line, 1),
               std::max<std::size_t>(error.column, 1), "error", error.message,
               error_name(error.kind)},
              &xml);
  }
  for (const Finding& finding : report.findings) {
    const Place& place = places.at(finding.span.begin);
    add_entry({place.line, place.column, checkstyle_severity(finding.severity),
               remark(finding, messages_), finding.rule},
              &xml);
  }
  return xml += "</file>\n";
}

std::string CheckstyleFormat::end(const Summary&) const {
  return "</checkstyle>\n";
}

}  // namespace sincerely
