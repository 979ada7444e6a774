// A place in a letter that a rule objects to: what findings are ordered and
// merged by, and put into words from. A long text has many, of which not all
// are told.

#ifndef RULES_RULE_FINDING_H_
#define RULES_RULE_FINDING_H_

#include <string>
#include <string_view>
#include <vector>

#include "findings/finding.h"
#include "findings/messages.h"
#include "rules/letter_view.h"

namespace sincerely {

// Borrows the view, whose pack holds the rule.
struct RuleFinding {
  const LetterView* view = nullptr;
  const RuleRecord* rule = nullptr;
  Hit hit;                    // what a rewrite is for
  std::string_view id;        // the rule's
  std::string_view category;  // the id up to the slash
  Span span;                  // what is to be shown
  WordRange words;            // the same, in words
  float confidence = 1.0F;
  Severity severity = Severity::kWarning;
  bool has_rewrite = false;
  bool is_of_one_word = false;       // of an agreement rule
  std::vector<std::string> because;  // of a learned rule
};

RuleFinding found_at(const LetterView& view, const RuleRecord& rule,
                     const Hit& hit);

// With message and suggestions.
Finding put_into_words(const RuleFinding& found, const Messages& messages,
                       std::string_view ui_language);

// Whether all words of the range, which is within the sentence, are quoted:
// they are not the sender's.
bool is_quoted(const Text& text, std::uint32_t sentence, WordRange words);

}  // namespace sincerely

#endif  // RULES_RULE_FINDING_H_
