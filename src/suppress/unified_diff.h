// Reads which lines a unified diff adds or changes, as git, hg, svn and diff -u
// write it.

#ifndef SUPPRESS_UNIFIED_DIFF_H_
#define SUPPRESS_UNIFIED_DIFF_H_

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "input/result.h"

namespace sincerely {

// Of the new file, from 1, the last one included.
struct LineRange {
  std::size_t first = 0;
  std::size_t last = 0;

  friend bool operator==(const LineRange&, const LineRange&) = default;
};

struct ChangedFile {
  bool is_new = false;
  bool is_binary = false;        // which lines changed nobody says
  std::vector<LineRange> lines;  // rising, apart from one another
};

// By the new file's name, without the `b/` that git puts before it. Deleted
// files are not there.
using ChangedFiles = std::map<std::string, ChangedFile, std::less<>>;

// Words around the diff are passed over, context lines counted. `name` is for
// errors. Fails with kUsage, and the line, on a diff that ends too early or
// contradicts itself, on that of a merge, and on a text that has no diff in it.
// An empty text changes nothing.
Result<ChangedFiles> parse_unified_diff(const std::string& name,
                                        std::string_view text);

}  // namespace sincerely

#endif  // SUPPRESS_UNIFIED_DIFF_H_
