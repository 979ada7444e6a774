// Looks for what must not be left in a letter that is to be sent: placeholders
// that nobody filled in, and broken ones.

#ifndef ENGINE_FINAL_CHECK_H_
#define ENGINE_FINAL_CHECK_H_

#include <string_view>
#include <vector>

#include "engine/rule_choice.h"
#include "findings/finding.h"
#include "findings/messages.h"
#include "input/letter.h"

namespace sincerely {

inline constexpr std::string_view kUnfilledPlaceholder = "placeholder/unfilled";
inline constexpr std::string_view kBrokenPlaceholder = "placeholder/broken";

// Adds errors where they belong by place. The letter's placeholders must have
// been found.
void check_placeholders(const Letter& letter, const RuleChoice& choice,
                        const Messages& messages,
                        std::vector<Finding>* findings);

}  // namespace sincerely

#endif  // ENGINE_FINAL_CHECK_H_
