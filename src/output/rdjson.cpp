#include "output/rdjson.h"

#include "output/json_writer.h"
#include "output/paths.h"
#include "output/places.h"
#include "output/remarks.h"

namespace sincerely {
namespace {

constexpr std::string_view kSource =
    R"({"source":{"name":"sincerely"},"diagnostics":[)"
    "\n";

std::string_view rdjson_severity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "ERROR";
    case Severity::kWarning:
      return "WARNING";
    case Severity::kHint:
      return "INFO";
  }
  return {};
}

void write_position(std::string_view name, const Place& place,
                    JsonWriter* writer) {
  writer->begin_object(name);
  writer->number("line", place.line);
  writer->number("column", place.byte_column);
  writer->end_object();
}

// Where a finding has no bytes, the line near by.
void write_finding_range(const Finding& finding, const Places& places,
                         JsonWriter* writer) {
  writer->begin_object("range");
  if (finding.place) {
    writer->begin_object("start");
    writer->number("line", places.at(finding.span.begin).line);
    writer->end_object();
  } else {
    write_position("start", places.at(finding.span.begin), writer);
    write_position("end", places.at(finding.span.end), writer);
  }
  writer->end_object();
}

void write_suggestions(const Finding& finding, const Places& places,
                       JsonWriter* writer) {
  if (!finding.has_rewrite() || finding.place) return;
  writer->begin_array("suggestions");
  for (const Suggestion& suggestion : finding.suggestions) {
    if (suggestion.kind != SuggestionKind::kReplace) continue;
    writer->begin_object();
    write_finding_range(finding, places, writer);
    writer->text("text", suggestion.text);
    writer->end_object();
  }
  writer->end_array();
}

// What a diagnostic begins with, up to its location's path.
void begin_diagnostic(std::string_view message, const std::string& path,
                      JsonWriter* writer) {
  writer->begin_object();
  writer->text("message", message);
  writer->begin_object("location");
  writer->text("path", tidy_path(path));
}

void end_diagnostic(std::string_view severity, std::string_view code,
                    JsonWriter* writer) {
  writer->text("severity", severity);
  writer->begin_object("source");
  writer->text("name", "sincerely");
  writer->end_object();
  writer->begin_object("code");
  writer->text("value", code);
  writer->end_object();
  writer->end_object();
}

std::string rdjson_failure(const std::string& path, const Error& error) {
  JsonWriter writer;
  begin_diagnostic(error.message, path, &writer);
  if (error.line != 0) {
    writer.begin_object("range");
    writer.begin_object("start");
    writer.number("line", error.line);
    writer.end_object();
    writer.end_object();
  }
  writer.end_object();
  end_diagnostic(rdjson_severity(Severity::kError), error_name(error.kind),
                 &writer);
  return writer.take();
}

// Diagnostics with `separator` between them.
std::string diagnostics(const Messages& messages, const Letter& letter,
                        const Report& report, std::string_view separator) {
  const Places places(letter, report);
  std::string text;
  const auto add = [&](const std::string& diagnostic) {
    if (!text.empty()) text += separator;
    text += diagnostic;
  };
  if (report.error) add(rdjson_failure(letter.path, *report.error));
  for (const Finding& finding : report.findings) {
    JsonWriter writer;
    begin_diagnostic(remark_and_advice(finding, messages), letter.path,
                     &writer);
    write_finding_range(finding, places, &writer);
    writer.end_object();
    write_suggestions(finding, places, &writer);
    end_diagnostic(rdjson_severity(finding.severity), finding.rule, &writer);
    add(writer.take());
  }
  return text;
}

}  // namespace

std::string RdjsonFormat::begin() const { return std::string(kSource); }

std::string RdjsonFormat::report(const Letter& letter,
                                 const Report& report) const {
  return diagnostics(messages_, letter, report, separator());
}

std::string RdjsonFormat::separator() const { return ",\n"; }

std::string RdjsonFormat::end(const Summary&) const { return "\n]}\n"; }

std::string RdjsonlFormat::report(const Letter& letter,
                                  const Report& report) const {
  std::string text = diagnostics(messages_, letter, report, "\n");
  return text.empty() ? text : text += '\n';
}

std::string RdjsonlFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
