// Runs the cases that rule files carry.

#ifndef ENGINE_CASE_RUNNER_H_
#define ENGINE_CASE_RUNNER_H_

#include <string>

#include "engine/language_rules.h"
#include "findings/messages.h"
#include "pack/pack.h"

namespace sincerely {

// What is wrong with one case; empty if nothing is. `pack` is that of the rule,
// and one of the packs of `rules`.
std::string run_case(const LanguageRules& rules, const Pack& pack,
                     const RuleRecord& rule, const CaseRecord& the_case);

}  // namespace sincerely

#endif  // ENGINE_CASE_RUNNER_H_
