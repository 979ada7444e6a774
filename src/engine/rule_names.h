// The names that the user may call rules by, for checking options.

#ifndef ENGINE_RULE_NAMES_H_
#define ENGINE_RULE_NAMES_H_

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"

namespace sincerely {

// What a reply leaves open (src/reply), told with --in-reply-to.
inline constexpr std::string_view kUnanswered = "unanswered";
inline constexpr std::string_view kUnansweredQuestion = "unanswered/question";
inline constexpr std::string_view kUnansweredProblem = "unanswered/problem";
inline constexpr std::string_view kMissingCaseNumber = "unanswered/case-number";

// Ids and categories of all rules of these packs, missing sections included.
std::set<std::string> rule_names(const std::vector<Pack>& packs);

}  // namespace sincerely

#endif  // ENGINE_RULE_NAMES_H_
