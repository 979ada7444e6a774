// Whether a match counts, by where it stands and by what stands around it.

#ifndef RULES_CONDITIONS_H_
#define RULES_CONDITIONS_H_

#include "pack/records.h"
#include "rules/letter_view.h"

namespace sincerely {

// What of the marks is known: conditions on the others are taken as met.
enum class KnownMarks { kNone, kSections, kAll };

// The parts, position, type and conditions of a rule.
bool applies(const LetterView& view, const RuleRecord& rule, const Hit& hit);

// The same but for the conditions on marks.
bool applies_without_marks(const LetterView& view, const RuleRecord& rule,
                           const Hit& hit);

// The conditions on marks, which are the same for all matches in a sentence.
bool marks_allow(const LetterView& view, const RuleRecord& rule,
                 std::uint32_t sentence, KnownMarks known);

// The conditions on patterns alone, wherever the match stands.
bool applies_in_any_part(const LetterView& view, const RuleRecord& rule,
                         const Hit& hit);

}  // namespace sincerely

#endif  // RULES_CONDITIONS_H_
