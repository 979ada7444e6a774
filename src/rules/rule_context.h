// What a rule needs to make findings of its matches.

#ifndef RULES_RULE_CONTEXT_H_
#define RULES_RULE_CONTEXT_H_

#include <string_view>
#include <vector>

#include "findings/finding.h"
#include "findings/messages.h"
#include "rules/letter_view.h"

namespace sincerely {

// A finding, and what the engine orders and merges findings by.
struct RuleFinding {
  Finding finding;
  std::string_view category;  // that of the finding, in the pack
  std::uint32_t sentence = 0;
  WordRange words;
  bool is_of_one_word = false;  // of an agreement rule
};

// Borrows both.
struct RuleContext {
  const LetterView* view = nullptr;
  const Messages* messages = nullptr;
  std::string_view ui_language;
};

// The finding of a rule at a hit: message, confidence, suggestions.
RuleFinding make_finding(const RuleContext& context, const RuleRecord& rule,
                         const Hit& hit);

// Whether all words of the range, which is within the sentence, are quoted:
// they are not the sender's.
bool is_quoted(const Text& text, std::uint32_t sentence, WordRange words);

}  // namespace sincerely

#endif  // RULES_RULE_CONTEXT_H_
