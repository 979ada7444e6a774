// Runs another program, without a shell, and waits for what it says.

#ifndef CLI_CHILD_PROCESS_H_
#define CLI_CHILD_PROCESS_H_

#include <string>
#include <vector>

#include "input/result.h"

namespace sincerely {

struct ProcessResult {
  int status = 0;  // its exit status; -1 if a signal ended it
  std::string output;
  std::string complaint;  // on standard error
};

// The program is looked for in PATH. It has nothing on standard input, and this
// program's environment with `more`, "NAME=value", in the place of what has the
// same name. Fails with kUnreadable where it cannot be run.
Result<ProcessResult> run_process(const std::vector<std::string>& command,
                                  const std::vector<std::string>& more);

}  // namespace sincerely

#endif  // CLI_CHILD_PROCESS_H_
