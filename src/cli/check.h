// Checks letters: files on several threads, reports in order.

#ifndef CLI_CHECK_H_
#define CLI_CHECK_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

// A letter that cannot be read or judged is told of and stops no other one.
Status run_check(const CheckOptions& options, Console* console);

}  // namespace sincerely

#endif  // CLI_CHECK_H_
