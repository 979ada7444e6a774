#include "output/vale.h"

#include <algorithm>

#include "input/utf8.h"
#include "output/json_writer.h"
#include "output/places.h"
#include "output/remarks.h"
#include "output/visible.h"

namespace sincerely {
namespace {

struct Alert {
  std::string_view check;
  std::string_view severity;
  std::string message;
  std::string_view match;
  std::size_t line = 1;
  std::size_t first = 1;  // characters of the line
  std::size_t last = 1;   // inclusive
};

std::string_view vale_severity(Severity severity) {
  return severity == Severity::kHint ? "suggestion" : severity_name(severity);
}

// What an editor offers to put in the place of the words.
void write_action(const Finding* finding, JsonWriter* writer) {
  const bool has_action =
      finding != nullptr && finding->has_rewrite() && !finding->place;
  writer->begin_object("Action");
  writer->text("Name", has_action ? "replace" : "");
  writer->begin_array("Params");
  if (has_action) {
    for (const Suggestion& suggestion : finding->suggestions) {
      if (suggestion.kind == SuggestionKind::kReplace) {
        writer->string(suggestion.text);
      }
    }
  }
  writer->end_array();
  writer->end_object();
}

// `finding` is what the alert is of; null if it is of the file.
std::string written_alert(const Alert& alert, const Finding* finding) {
  JsonWriter writer;
  writer.begin_object();
  write_action(finding, &writer);
  writer.begin_array("Span");
  writer.number(alert.first);
  writer.number(alert.last);
  writer.end_array();
  writer.text("Check", alert.check);
  writer.text("Description", "");
  writer.text("Link", "");
  writer.text("Message", alert.message);
  writer.text("Severity", alert.severity);
  writer.text("Match", alert.match);
  writer.number("Line", alert.line);
  writer.end_object();
  return writer.take();
}

std::string vale_failure(const Error& error) {
  const std::size_t column = std::max<std::size_t>(error.column, 1);
  return written_alert({error_name(error.kind),
                        "error",
                        error.message,
                        {},
                        std::max<std::size_t>(error.line, 1),
                        column,
                        column},
                       nullptr);
}

std::string alert(const Finding& finding, const Letter& letter,
                  const Places& places, const Messages& messages) {
  const Place& begin = places.at(finding.span.begin);
  std::string_view match;
  if (!finding.place) {
    match = std::string_view(letter.text)
                .substr(finding.span.begin, finding.span.size());
  }
  const std::size_t on_line =
      count_code_points(match.substr(0, match.find_first_of("\r\n")));
  return written_alert(
      {finding.rule, vale_severity(finding.severity), remark(finding, messages),
       finding.text.empty() ? match : finding.text, begin.line, begin.column,
       begin.column + std::max<std::size_t>(on_line, 1) - 1},
      &finding);
}

}  // namespace

std::string ValeFormat::report(const Letter& letter,
                               const Report& report) const {
  if (report.findings.empty() && !report.error) return {};
  const Places places(letter, report);
  std::string text;
  if (report.error) text = vale_failure(*report.error);
  for (const Finding& finding : report.findings) {
    if (!text.empty()) text += ",\n";
    text += alert(finding, letter, places, messages_);
  }
  const std::lock_guard lock(mutex_);
  alerts_[valid_utf8(letter.path)].insert(std::move(text));
  return {};
}

std::string ValeFormat::end(const Summary&) const {
  const std::lock_guard lock(mutex_);
  std::string text;
  for (const auto& [path, reports] : alerts_) {
    JsonWriter key;
    key.string(path);
    text += text.empty() ? "\n" : ",\n";
    text += key.take() + ":[\n";
    for (const std::string& report : reports) {
      if (!text.ends_with("[\n")) text += ",\n";
      text += report;
    }
    text += "\n]";
  }
  return "{" + text + (text.empty() ? "}\n" : "\n}\n");
}

}  // namespace sincerely
