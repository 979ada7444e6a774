// The rules that the program has without a rule file: what they are, and which
// command looks for them.

#ifndef ENGINE_OWN_RULES_H_
#define ENGINE_OWN_RULES_H_

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule_book.h"
#include "findings/finding.h"
#include "findings/messages.h"

namespace sincerely {

inline constexpr std::string_view kParity = "parity";

struct OwnRule {
  std::string id;  // the same in every language
  Severity severity = Severity::kWarning;
  std::string_view command;                // "sincerely check --final"
  std::vector<std::string_view> messages;  // keys of what it says
  std::string advice;                      // a key; empty: it gives none
};

// Whether one of `names`, which rules and categories have, is that rule or of
// that category, and not only a review looks for it, as for "parity/apology".
bool is_of_check(std::string_view rule, const std::set<std::string>& names);

// By their ids; without those of parity, which are the letters' sections'.
const std::vector<OwnRule>& own_rules();

// The same with those of parity, for the sections among the entries.
std::vector<OwnRule> own_rules_beside(const std::vector<RuleEntry>& entries);

// What the rule says of letters, with "…" for their words.
std::vector<std::string> sayings(const OwnRule& rule, const Messages& messages);

}  // namespace sincerely

#endif  // ENGINE_OWN_RULES_H_
