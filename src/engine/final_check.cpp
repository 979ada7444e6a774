#include "engine/final_check.h"

#include <algorithm>
#include <string>
#include <utility>

#include "input/broken_placeholders.h"

namespace sincerely {
namespace {

Finding make_unfilled(const Letter& letter, Span span, std::string_view rule,
                      const Messages& messages) {
  const MessageArgument arguments[] = {
      {"placeholder",
       std::string_view(letter.text).substr(span.begin, span.size())}};
  const std::string name(rule.substr(rule.find('/') + 1));
  Finding finding;
  finding.rule = rule;
  finding.span = span;
  finding.severity = Severity::kError;
  finding.message = messages.format("placeholder." + name, arguments);
  finding.suggestions.push_back(
      {SuggestionKind::kAdvice,
       std::string(messages.text("placeholder.advice-" + name))});
  return finding;
}

}  // namespace

void check_placeholders(const Letter& letter, const RuleChoice& choice,
                        const Messages& messages,
                        std::vector<Finding>* findings) {
  const auto add = [&](Span span, std::string_view rule) {
    findings->push_back(make_unfilled(letter, span, rule, messages));
  };
  const std::vector<Span> broken = find_broken_placeholders(letter);
  if (choice.includes(kBrokenPlaceholder)) {
    for (const Span span : broken) add(span, kBrokenPlaceholder);
  }
  const auto is_broken = [&](const Placeholder& placeholder) {
    return std::ranges::any_of(
        broken, [&](Span span) { return span.contains(placeholder.span); });
  };
  if (choice.includes(kUnfilledPlaceholder)) {
    for (const Placeholder& placeholder : letter.placeholders) {
      if (!is_broken(placeholder)) add(placeholder.span, kUnfilledPlaceholder);
    }
  }
  std::ranges::stable_sort(*findings, {}, [](const Finding& finding) {
    return std::pair(finding.span.begin, finding.span.end);
  });
}

}  // namespace sincerely
