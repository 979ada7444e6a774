// Puts in a file's rewrites, as long as they make nothing worse.

#ifndef CLI_FIX_H_
#define CLI_FIX_H_

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "engine/documents.h"

namespace sincerely {

struct Fixed {
  JudgedFile before;
  JudgedFile after;       // with the rewrites
  std::string bytes;      // then of the file
  std::size_t count = 0;  // of rewrites
};

// Rewrites, and judges again, until nothing is left to rewrite, so that a
// second run changes nothing more. A rewrite after which there is a finding
// that was not there before is not made. A file that cannot be judged is as it
// was.
//
// What comments turn off is left alone, and so is what `hide` takes out of the
// first report and returns.
using Hide = std::function<std::vector<Finding>(JudgedFile*)>;
Fixed fix_file(const Linter& linter, const std::string& path, std::string bytes,
               const Hide& hide = {});

}  // namespace sincerely

#endif  // CLI_FIX_H_
