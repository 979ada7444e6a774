// What the user's settings make of findings that are there.

#ifndef ENGINE_APPLIED_SETTINGS_H_
#define ENGINE_APPLIED_SETTINGS_H_

#include <string>
#include <string_view>
#include <vector>

#include "engine/rule_choice.h"
#include "findings/finding.h"

namespace sincerely {

// Takes out what lies within a name or a term of the user's own, and gives
// rules the severity that they are set. `text` is the letter's.
void apply_settings(const std::vector<std::string>& words,
                    const RuleChoice& choice, std::string_view text,
                    std::vector<Finding>* findings);

}  // namespace sincerely

#endif  // ENGINE_APPLIED_SETTINGS_H_
