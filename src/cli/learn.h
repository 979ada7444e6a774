// Learns the model of a rule folder of the user's from the examples in it.

#ifndef CLI_LEARN_H_
#define CLI_LEARN_H_

#include "cli/console.h"
#include "cli/options.h"

namespace sincerely {

Status run_learn(const LearnOptions& options, Console* console);

}  // namespace sincerely

#endif  // CLI_LEARN_H_
