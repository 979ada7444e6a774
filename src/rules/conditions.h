// Whether a match counts, by where it stands and by what stands around it.

#ifndef RULES_CONDITIONS_H_
#define RULES_CONDITIONS_H_

#include "pack/records.h"
#include "rules/letter_view.h"

namespace sincerely {

// The parts, position, type and conditions of a rule. Conditions on categories
// hold only once the findings of these are known: with `with_categories` false
// they are taken as met.
bool applies(const LetterView& view, const RuleRecord& rule, const Hit& hit,
             bool with_categories = true);

// The same for a section's sentences before any section is known.
bool applies_without_sections(const LetterView& view, const RuleRecord& rule,
                              const Hit& hit);

// The conditions on patterns alone, wherever the match stands.
bool applies_in_any_part(const LetterView& view, const RuleRecord& rule,
                         const Hit& hit);

}  // namespace sincerely

#endif  // RULES_CONDITIONS_H_
