// Asks git what has changed since a revision.

#ifndef CLI_GIT_DIFF_H_
#define CLI_GIT_DIFF_H_

#include <string>
#include <vector>

#include "suppress/changed_lines.h"

namespace sincerely {

// In the working trees of all repositories that the paths lie in, against the
// revision; renamed files are followed, and files that git does not track are
// new. Fails with kUsage where git is not there, a path lies in no repository,
// or the revision is none.
Result<ChangedLines> lines_changed_since(const std::string& revision,
                                         const std::vector<std::string>& paths);

}  // namespace sincerely

#endif  // CLI_GIT_DIFF_H_
