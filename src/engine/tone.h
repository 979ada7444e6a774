// What the rules of tone find in a letter: each fault once, in the order of the
// places.

#ifndef ENGINE_TONE_H_
#define ENGINE_TONE_H_

#include <span>
#include <vector>

#include "engine/judgement.h"
#include "rules/rule_finding.h"

namespace sincerely {

struct Tone {
  std::vector<RuleFinding> found;
  std::vector<RuleFinding*> told;  // of those, as merge_overlaps() leaves them
};

// `views` has one for each pack, and is borrowed.
Tone find_tone(std::span<const LetterView> views,
               const JudgementOptions& options);

}  // namespace sincerely

#endif  // ENGINE_TONE_H_
