#include "engine/applied_settings.h"

#include <algorithm>
#include <string>

#include "engine/rule_choice.h"

namespace sincerely {
namespace {

// Whether a name or a term of the user's own covers the span.
bool is_within_word(std::string_view text, Span span,
                    const std::vector<std::string>& words) {
  if (span.empty()) return false;
  return std::ranges::any_of(words, [&](const std::string& word) {
    if (word.size() < span.size()) return false;
    const std::size_t last = span.begin;
    std::size_t from = span.end < word.size() ? 0 : span.end - word.size();
    from = text.find(word, from);
    return from <= last;
  });
}

}  // namespace

void apply_settings(const std::vector<std::string>& words,
                    const RuleChoice& choice, std::string_view text,
                    std::vector<Finding>* findings) {
  if (!words.empty()) {
    std::erase_if(*findings, [&](const Finding& finding) {
      return is_within_word(text, finding.span, words);
    });
  }
  if (choice.settings.empty()) return;
  for (Finding& finding : *findings) {
    finding.severity = choice.severity(finding.rule).value_or(finding.severity);
  }
}

}  // namespace sincerely
