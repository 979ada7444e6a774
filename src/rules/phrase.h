// Phrase rules: each match of the rule's patterns or of its regular expression,
// or each sentence of its section, that its conditions let through is a
// finding.

#ifndef RULES_PHRASE_H_
#define RULES_PHRASE_H_

#include <vector>

#include "rules/rule_finding.h"

namespace sincerely {

void find_phrases(const LetterView& view, const RuleRecord& rule,
                  std::vector<RuleFinding>* findings);

}  // namespace sincerely

#endif  // RULES_PHRASE_H_
