#include "output/github.h"

#include "input/utf8.h"
#include "output/paths.h"
#include "output/places.h"
#include "output/remarks.h"
#include "output/visible.h"

namespace sincerely {
namespace {

std::string_view command_of(Severity severity) {
  return severity == Severity::kHint ? "notice" : severity_name(severity);
}

// Adds what stands behind the last "::". Its lines stay lines.
void add_data(std::string_view data, std::string* text) {
  for (;;) {
    const std::size_t end = data.find('\n');
    for (const char c : visible(data.substr(0, end))) {
      if (c == '%') {
        *text += "%25";
      } else {
        *text += c;
      }
    }
    if (end == std::string_view::npos) return;
    *text += "%0A";
    data.remove_prefix(end + 1);
  }
}

// `name=value`, between "," and "::".
void add_value(std::string_view name, std::string_view value,
               std::string* text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  *text += name;
  *text += '=';
  const std::string valid = valid_utf8(value);
  for (std::size_t offset = 0; offset < valid.size();) {
    const char32_t c = next_code_point(valid, &offset);
    if (c == '%' || c == '\r' || c == '\n' || c == ':' || c == ',') {
      *text += '%';
      *text += kDigits[c >> 4];
      *text += kDigits[c & 0xF];
    } else {
      append_utf8(visible_character(c), text);
    }
  }
}

void add_property(std::string_view name, std::string_view value,
                  std::string* text) {
  *text += ',';
  add_value(name, value, text);
}

void add_property(std::string_view name, std::size_t value, std::string* text) {
  add_property(name, std::to_string(value), text);
}

void add_command(std::string_view command, std::string_view path,
                 std::string* text) {
  *text += "::";
  *text += command;
  *text += ' ';
  add_value("file", tidy_path(path), text);
}

void add_annotation(std::string_view title, std::string_view message,
                    std::string* text) {
  add_property("title", title, text);
  *text += "::";
  add_data(message, text);
  *text += '\n';
}

void add_error(const std::string& path, const Error& error, std::string* text) {
  add_command("error", path, text);
  if (error.line != 0) add_property("line", error.line, text);
  if (error.column != 0) add_property("col", error.column, text);
  add_annotation(error_name(error.kind), error.message, text);
}

// Where a finding has no bytes, the line near by.
void add_properties(const Finding& finding, const Places& places,
                    std::string* text) {
  const Place& begin = places.at(finding.span.begin);
  add_property("line", begin.line, text);
  if (finding.place) return;
  const Place& end = places.at(finding.span.end);
  add_property("endLine", end.line, text);
  if (begin.line != end.line) return;
  add_property("col", begin.column, text);
  add_property("endColumn", end.column, text);
}

}  // namespace

std::string GithubFormat::report(const Letter& letter,
                                 const Report& report) const {
  const Places places(letter, report);
  std::string text;
  if (report.error) add_error(letter.path, *report.error, &text);
  for (const Finding& finding : report.findings) {
    add_command(command_of(finding.severity), letter.path, &text);
    add_properties(finding, places, &text);
    add_annotation(finding.rule, remark_and_advice(finding, messages_), &text);
  }
  return text;
}

std::string GithubFormat::end(const Summary&) const { return {}; }

}  // namespace sincerely
