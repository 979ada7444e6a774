#include "lsp/diagnostics.h"

#include <unistd.h>

#include "lsp/uri.h"

namespace sincerely {
namespace {

constexpr std::string_view kSource = "sincerely";
// The numbers of the protocol.
constexpr int kErrorSeverity = 1;
constexpr int kWarningSeverity = 2;
// Its "hint" is hardly shown by editors.
constexpr int kInformationSeverity = 3;
constexpr std::size_t kUnnecessary = 1;  // a tag

int severity_number(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return kErrorSeverity;
    case Severity::kWarning:
      return kWarningSeverity;
    case Severity::kHint:
      return kInformationSeverity;
  }
  return kInformationSeverity;
}

void write_position(std::string_view name, const TextPosition& position,
                    JsonWriter* out) {
  out->begin_object(name);
  out->integer("line", static_cast<std::int64_t>(position.line));
  out->integer("character", static_cast<std::int64_t>(position.character));
  out->end_object();
}

// What is best taken out is shown as such.
bool is_unnecessary(const Finding& finding) {
  return !finding.suggestions.empty() && !finding.span.empty() &&
         finding.suggestions.front().kind == SuggestionKind::kReplace &&
         finding.suggestions.front().text.empty();
}

}  // namespace

std::string RulePages::uri_of(std::string_view rule) const {
  const std::size_t slash = rule.find('/');
  if (folder.empty() || slash == std::string_view::npos) return {};
  const std::string page =
      folder + "/" + std::string(rule.substr(0, slash)) + ".md";
  if (access(page.c_str(), R_OK) != 0) return {};
  return uri_of_path(page) + "#" + std::string(rule.substr(slash + 1));
}

void write_range(const TextRange& range, JsonWriter* out) {
  out->begin_object("range");
  write_position("start", range.start, out);
  write_position("end", range.end, out);
  out->end_object();
}

TextRange DiagnosticWriter::range_of(const Finding& finding) const {
  return {index_.position_of(finding.span.begin),
          index_.position_of(finding.span.end)};
}

std::string DiagnosticWriter::write_all(const Judgement& judgement) const {
  JsonWriter out;
  out.begin_array();
  for (const Finding& finding : judgement.judged.report.findings) {
    write(finding, &out);
  }
  out.end_array();
  return out.take();
}

void DiagnosticWriter::write(const Finding& finding, JsonWriter* out) const {
  out->begin_object();
  write_range(range_of(finding), out);
  out->integer("severity", severity_number(finding.severity));
  out->text("code", finding.rule);
  if (client_.has_code_description) {
    const std::string page = pages_.uri_of(finding.rule);
    if (!page.empty()) {
      out->begin_object("codeDescription");
      out->text("href", page);
      out->end_object();
    }
  }
  out->text("source", kSource);
  out->text("message", finding.message);
  if (client_.has_tags && is_unnecessary(finding)) {
    out->begin_array("tags");
    out->number(kUnnecessary);
    out->end_array();
  }
  out->end_object();
}

std::string failure_diagnostic(const Error& error, TextPosition place) {
  JsonWriter out;
  out.begin_array();
  out.begin_object();
  write_range({place, place}, &out);
  const bool is_language = error.kind == Error::Kind::kUnsupportedLanguage;
  out.integer("severity", is_language ? kInformationSeverity : kErrorSeverity);
  out.text("code", is_language ? "unsupported-language" : "not-judged");
  out.text("source", kSource);
  out.text("message", is_language ? error.message : error.to_string());
  out.end_object();
  out.end_array();
  return out.take();
}

}  // namespace sincerely
