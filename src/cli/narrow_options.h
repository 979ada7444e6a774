// The options of `check` that say what of the findings is reported: not what
// was there before, only what was changed.

#ifndef CLI_NARROW_OPTIONS_H_
#define CLI_NARROW_OPTIONS_H_

#include <optional>
#include <string>
#include <vector>

#include "input/result.h"

namespace sincerely {

struct NarrowOptions {
  bool reports_suppressions = false;
  bool has_all_rules = true;  // so that what is not found is gone
  // Empty where they are not asked for.
  std::string baseline;       // a file
  std::string new_baseline;   // a file to be written
  std::string changed_since;  // a revision
  std::string changed_in;     // a file with a diff, or "-"
};

// Fails with kUsage on options that contradict one another. Without a path,
// those for changed lines are about the working folder.
std::optional<Error> check_narrow_options(bool fixes,
                                          const NarrowOptions& options,
                                          std::vector<std::string>* paths);

}  // namespace sincerely

#endif  // CLI_NARROW_OPTIONS_H_
