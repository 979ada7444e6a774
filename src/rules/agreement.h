// Agreement rules: a letter keeps to one of several forms, as of address. The
// form that is found most often is the letter's, in a tie the first used; each
// match of another is a finding, unless the same words are one of the letter's
// form too.

#ifndef RULES_AGREEMENT_H_
#define RULES_AGREEMENT_H_

#include <string_view>
#include <vector>

#include "rules/rule_finding.h"

namespace sincerely {

void find_disagreements(const LetterView& view, const RuleRecord& rule,
                        std::vector<RuleFinding>* findings);

// Words in one of the forms.
struct FormUse {
  std::string_view form;  // its name
  Span span;
};

// All that count: words that serve several forms are left out.
std::vector<FormUse> uses_of_forms(const LetterView& view,
                                   const RuleRecord& rule);

// The name of the form that the letter keeps to; empty if it shows none.
std::string_view prevailing_form(const LetterView& view,
                                 const RuleRecord& rule);

}  // namespace sincerely

#endif  // RULES_AGREEMENT_H_
