// Runs the cases that rule files carry, for people who write rules.

#ifndef CLI_TEST_RULES_H_
#define CLI_TEST_RULES_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

Status run_test_rules(const TestRulesOptions& options, Console* console);

}  // namespace sincerely

#endif  // CLI_TEST_RULES_H_
