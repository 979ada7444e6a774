// Which rules the user asked for, and how grave they are to be: --only,
// --ignore, and `rules` of a configuration.

#ifndef ENGINE_RULE_CHOICE_H_
#define ENGINE_RULE_CHOICE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/finding.h"
#include "input/placed.h"

namespace sincerely {

enum class RuleLevel : std::uint8_t { kOff, kOn, kHint, kWarning, kError };

// "off", "on", "hint", "warning", "error": as configurations call them.
inline constexpr std::string_view kRuleLevels[] = {"off", "on", "hint",
                                                   "warning", "error"};

struct RuleSetting {
  Placed<std::string> name;
  RuleLevel level = RuleLevel::kOn;
};

// Names are rule ids ("excuse/workload") or categories ("excuse"). What is said
// of a rule goes before what is said of its category, what comes later before
// what comes earlier.
struct RuleChoice {
  std::vector<std::string> only;  // empty: all
  std::vector<std::string> ignore;
  std::vector<RuleSetting> settings;

  bool includes(std::string_view id) const;
  // Nothing: the rule's own.
  std::optional<Severity> severity(std::string_view id) const;

 private:
  const RuleSetting* setting_of(std::string_view id) const;
};

}  // namespace sincerely

#endif  // ENGINE_RULE_CHOICE_H_
