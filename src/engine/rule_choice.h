// Which rules the user asked for: --only and --ignore.

#ifndef ENGINE_RULE_CHOICE_H_
#define ENGINE_RULE_CHOICE_H_

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {

// Names are rule ids ("excuse/workload") or categories ("excuse").
struct RuleChoice {
  std::vector<std::string> only;  // empty: all
  std::vector<std::string> ignore;

  bool includes(std::string_view id) const;
};

}  // namespace sincerely

#endif  // ENGINE_RULE_CHOICE_H_
