#include "output/plain.h"

#include "output/excerpt.h"
#include "output/places.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::string_view kIndent = "    ";
constexpr float kSure = 0.75F;  // confidence from here on goes without saying

// What a terminal is told: SGR codes.
constexpr std::string_view kBold = "1";
constexpr std::string_view kRed = "1;31";
constexpr std::string_view kYellow = "1;33";
constexpr std::string_view kCyan = "1;36";
constexpr std::string_view kDim = "2";

std::string_view severity_color(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return kRed;
    case Severity::kWarning:
      return kYellow;
    case Severity::kHint:
      return kCyan;
  }
  return kBold;
}

std::string_view severity_key(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "severity.error";
    case Severity::kWarning:
      return "severity.warning";
    case Severity::kHint:
      return "severity.hint";
  }
  return {};
}

std::string_view suggestion_key(SuggestionKind kind) {
  switch (kind) {
    case SuggestionKind::kReplace:
      return "report.suggestion-replace";
    case SuggestionKind::kInsert:
      return "report.suggestion-insert";
    case SuggestionKind::kAdvice:
      return "report.suggestion-advice";
  }
  return {};
}

}  // namespace

std::string PlainFormat::report(const Letter& letter,
                                const Report& report) const {
  if (report.findings.empty()) return {};
  const Places places(letter, report);
  const std::string path = visible(letter.path);
  std::string found;
  std::string missing;
  for (const Finding& finding : report.findings) {
    std::string& text = finding.section.empty() ? found : missing;
    text += heading(path, places.at(finding.span.begin), finding);
    if (!finding.span.empty()) text += underlined(letter, places, finding);
    text += reasons(finding);
    text += suggestions(finding) + "\n";
  }
  return found + missing;
}

std::string PlainFormat::end(const Summary& summary) const {
  if (summary.files == summary.failed) return {};
  const auto count = [](std::size_t n) { return static_cast<long>(n); };
  const MessageArgument arguments[] = {
      {"files", count(summary.files - summary.failed)},
      {"errors", count(summary.errors)},
      {"warnings", count(summary.warnings)},
      {"hints", count(summary.hints)},
  };
  return colored(kBold, messages_.format("report.summary", arguments)) + "\n";
}

std::string PlainFormat::heading(const std::string& path, const Place& place,
                                 const Finding& finding) const {
  const std::string where = path + ':' + std::to_string(place.line) + ':' +
                            std::to_string(place.column) + ':';
  std::string text = colored(kBold, where) + ' ' + severity(finding.severity) +
                     ": " + visible(finding.message) + ' ' +
                     colored(kDim, '[' + finding.rule + ']');
  if (finding.confidence < kSure) {
    const MessageArgument percent[] = {
        {"percent", static_cast<long>(finding.confidence * 100 + 0.5F)}};
    text += " (" + messages_.format("report.confidence", percent) + ')';
  }
  return text + '\n';
}

std::string PlainFormat::underlined(const Letter& letter, const Places& places,
                                    const Finding& finding) const {
  const Excerpt excerpt = make_excerpt(letter.text, finding.span);
  std::string mark(excerpt.mark_size, '^');
  if (excerpt.goes_on) {
    const Place& end = places.at(finding.span.end);
    mark += "… " + std::to_string(end.line) + ':' + std::to_string(end.column);
  }
  std::string text(kIndent);
  text += excerpt.line + '\n';
  text += kIndent;
  text.append(excerpt.mark_begin, ' ');
  return text + colored(severity_color(finding.severity), mark) + '\n';
}

// Of learned findings, the words that weighed most.
std::string PlainFormat::reasons(const Finding& finding) const {
  if (finding.because.empty()) return {};
  std::string words;
  for (const std::string& word : finding.because) {
    if (!words.empty()) words += ", ";
    words += visible(word);
  }
  const MessageArgument arguments[] = {{"words", std::string_view(words)}};
  return std::string(kIndent) + messages_.format("report.because", arguments) +
         '\n';
}

std::string PlainFormat::suggestions(const Finding& finding) const {
  std::string text;
  for (const Suggestion& suggestion : finding.suggestions) {
    text += kIndent;
    text += messages_.text(suggestion_key(suggestion.kind));
    text += ": " + visible(suggestion.text) + '\n';
  }
  return text;
}

std::string PlainFormat::severity(Severity severity) const {
  return colored(severity_color(severity),
                 messages_.text(severity_key(severity)));
}

std::string PlainFormat::colored(std::string_view code,
                                 std::string_view text) const {
  if (!color_) return std::string(text);
  std::string bright = "\x1b[";
  bright += code;
  bright += 'm';
  bright += text;
  return bright += "\x1b[0m";
}

}  // namespace sincerely
