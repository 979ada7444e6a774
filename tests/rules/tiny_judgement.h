// Judges texts by a tiny language, for tests of what rules find.

#ifndef TESTS_RULES_TINY_JUDGEMENT_H_
#define TESTS_RULES_TINY_JUDGEMENT_H_

#include <algorithm>
#include <string>
#include <vector>

#include "engine/judgement.h"
#include "rules/tiny_language.h"

namespace sincerely {

inline Report judge_text(const LanguageRules& rules, const std::string& text,
                         const std::string& type = "none") {
  static const std::vector<MessagePattern> kMessages = {
      {"finding.blame", "B."}, {"report.no-prose", "no prose"}};
  Letter letter;
  letter.text = text;
  const Messages messages({"en", kMessages}, {});
  const RuleChoice choice;
  Report report;
  report.type.value = type;
  judge(letter, rules, {&choice, &messages, "en"}, &report);
  return report;
}

// The text with the spans of all tone findings in brackets.
inline std::string found_in(const LanguageRules& rules, const std::string& text,
                            const std::string& type = "none") {
  std::vector<Span> spans;
  for (const Finding& finding : judge_text(rules, text, type).findings) {
    if (finding.section.empty()) spans.push_back(finding.span);
  }
  std::ranges::sort(spans);
  std::string out = text;
  for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
    out.insert(span->end, "]");
    out.insert(span->begin, "[");
  }
  return out;
}

// A text without its brackets.
inline std::string without_brackets(const std::string& marked) {
  std::string text;
  for (const char c : marked) {
    if (c != '[' && c != ']') text += c;
  }
  return text;
}

}  // namespace sincerely

#endif  // TESTS_RULES_TINY_JUDGEMENT_H_
