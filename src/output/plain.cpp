#include "output/plain.h"

#include <algorithm>

#include "output/excerpt.h"
#include "output/places.h"
#include "output/remarks.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::string_view kIndent = "    ";
constexpr std::size_t kUsualSize = 400;  // bytes of one finding's report

// What a terminal is told: SGR codes.
constexpr std::string_view kBold = "1";
constexpr std::string_view kRed = "1;31";
constexpr std::string_view kYellow = "1;33";
constexpr std::string_view kCyan = "1;36";
constexpr std::string_view kGreen = "1;32";
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

}  // namespace

std::string PlainFormat::report(const Letter& letter,
                                const Report& report) const {
  if (report.findings.empty() && report.suppressions.empty() &&
      !report.in_reply_to) {
    return {};
  }
  const Places places(letter, report);
  const std::string path = visible(letter.path);
  std::string found;
  if (report.in_reply_to) add_items(*report.in_reply_to, places, &found);
  std::string missing;
  found.reserve(report.findings.size() * kUsualSize);
  for (const Finding& finding : report.findings) {
    std::string* text = finding.section.empty() ? &found : &missing;
    add_heading(path, places.at(finding.span.begin), finding, text);
    if (finding.place && !finding.text.empty()) {
      *text += kIndent;
      add_visible(finding.text, text);
      *text += '\n';
    } else if (!finding.span.empty()) {
      add_underlined(letter, places, finding, text);
    }
    add_reasons(finding, text);
    add_suggestions(finding, text);
    *text += '\n';
  }
  found += missing;
  for (const Suppression& suppression : report.suppressions) {
    add_suppression(path, places.at(suppression.span.begin), suppression,
                    &found);
  }
  if (!report.suppressions.empty()) found += '\n';
  return found;
}

// What the customer asks and complains of, in their order, with the line of
// the answer.
void PlainFormat::add_items(const InReplyTo& message, const Places& places,
                            std::string* text) const {
  using Answer = CustomerItem::Answer;
  const auto with_answer = [&](Answer answer) {
    return static_cast<long>(
        std::ranges::count(message.items, answer, &CustomerItem::answer));
  };
  if (message.items.empty()) return;
  const std::string path = visible(message.path);
  const MessageArgument arguments[] = {
      {"path", std::string_view(path)},
      {"answered", with_answer(Answer::kYes)},
      {"unsure", with_answer(Answer::kUnsure)},
      {"all", static_cast<long>(message.items.size())}};
  add_colored(kBold, {messages_.format("unanswered.heading", arguments)}, text);
  *text += '\n';
  for (const CustomerItem& item : message.items) {
    const bool yes = item.answer == Answer::kYes;
    const bool no = item.answer == Answer::kNo;
    *text += kIndent;
    add_colored(yes  ? kGreen
                : no ? kYellow
                     : kDim,
                {yes  ? "✓"
                 : no ? "✗"
                      : "?"},
                text);
    *text += ' ';
    add_visible(item.text, text);
    *text += "  ";
    std::string said(messages_.text(yes  ? "unanswered.answered"
                                    : no ? "unanswered.not-answered"
                                         : "unanswered.unsure"));
    if (item.by) {
      const std::string number = std::to_string(places.at(item.by->begin).line);
      const MessageArgument line[] = {{"line", std::string_view(number)}};
      said += ", " + messages_.format("unanswered.line", line);
    }
    add_colored(kDim, {"(", said, ")"}, text);
    *text += '\n';
  }
  *text += '\n';
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
  std::string text;
  add_colored(kBold, {messages_.format("report.summary", arguments)}, &text);
  return text += '\n';
}

void PlainFormat::add_heading(const std::string& path, const Place& place,
                              const Finding& finding, std::string* text) const {
  if (finding.place) {
    const MessageArgument arguments[] = {
        {"part", std::string_view(finding.place->part)},
        {"number", static_cast<long>(finding.place->paragraph)}};
    add_colored(kBold,
                {path, ": ", messages_.format("report.place", arguments), ":"},
                text);
  } else {
    add_colored(kBold,
                {path, ":", std::to_string(place.line), ":",
                 std::to_string(place.column), ":"},
                text);
  }
  *text += ' ';
  add_colored(severity_color(finding.severity),
              {messages_.text(severity_key(finding.severity))}, text);
  *text += ": ";
  add_visible(finding.message, text);
  *text += ' ';
  add_colored(kDim, {"[", finding.rule, "]"}, text);
  if (finding.confidence < kSureConfidence) {
    const MessageArgument percent[] = {
        {"percent", static_cast<long>(finding.confidence * 100 + 0.5F)}};
    *text += " (" + messages_.format("report.confidence", percent) + ')';
  }
  *text += '\n';
}

void PlainFormat::add_suppression(const std::string& path, const Place& place,
                                  const Suppression& suppression,
                                  std::string* text) const {
  std::string rules;
  for (const std::string& rule : suppression.rules) {
    rules += (rules.empty() ? "" : ", ") + rule;
  }
  if (rules.empty()) rules = messages_.text("report.suppressed-all");
  const MessageArgument arguments[] = {
      {"count", static_cast<long>(suppression.hidden)},
      {"scope", std::string_view(suppression.scope)},
      {"rules", std::string_view(rules)}};
  add_colored(kBold, {path, ":", std::to_string(place.line), ":"}, text);
  *text += ' ' + messages_.format("report.suppressed", arguments) + "; ";
  if (suppression.reason.empty()) {
    *text += messages_.text("report.suppressed-no-reason");
  } else {
    *text += messages_.text("report.suppressed-reason");
    *text += ": ";
    add_visible(suppression.reason, text);
  }
  *text += '\n';
}

void PlainFormat::add_underlined(const Letter& letter, const Places& places,
                                 const Finding& finding,
                                 std::string* text) const {
  const Excerpt excerpt = make_excerpt(letter.text, finding.span);
  std::string mark(excerpt.mark_size, '^');
  if (excerpt.goes_on) {
    const Place& end = places.at(finding.span.end);
    mark += "… " + std::to_string(end.line) + ':' + std::to_string(end.column);
  }
  *text += kIndent;
  *text += excerpt.line;
  *text += '\n';
  *text += kIndent;
  text->append(excerpt.mark_begin, ' ');
  add_colored(severity_color(finding.severity), {mark}, text);
  *text += '\n';
}

// Of learned findings, the words that weighed most.
void PlainFormat::add_reasons(const Finding& finding, std::string* text) const {
  if (finding.because.empty()) return;
  std::string words;
  for (const std::string& word : finding.because) {
    if (!words.empty()) words += ", ";
    add_visible(word, &words);
  }
  const MessageArgument arguments[] = {{"words", std::string_view(words)}};
  *text += kIndent;
  *text += messages_.format("report.because", arguments);
  *text += '\n';
}

void PlainFormat::add_suggestions(const Finding& finding,
                                  std::string* text) const {
  for (const Suggestion& suggestion : finding.suggestions) {
    *text += kIndent;
    *text += messages_.text(suggestion_key(suggestion.kind));
    *text += ": ";
    add_visible(suggestion.text, text);
    *text += '\n';
  }
}

void PlainFormat::add_colored(std::string_view code,
                              std::initializer_list<std::string_view> parts,
                              std::string* text) const {
  if (color_) {
    *text += "\x1b[";
    *text += code;
    *text += 'm';
  }
  for (const std::string_view part : parts) *text += part;
  if (color_) *text += "\x1b[0m";
}

}  // namespace sincerely
