// Lists the rules, or explains one: why it is there, and examples.

#ifndef CLI_RULES_H_
#define CLI_RULES_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

Status run_rules(const RulesOptions& options, Console* console);

}  // namespace sincerely

#endif  // CLI_RULES_H_
