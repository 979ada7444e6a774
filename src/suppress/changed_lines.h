// Which of the findings touch what was changed.

#ifndef SUPPRESS_CHANGED_LINES_H_
#define SUPPRESS_CHANGED_LINES_H_

#include <map>
#include <set>
#include <string>
#include <vector>

#include "findings/report.h"
#include "input/letter.h"
#include "suppress/unified_diff.h"

namespace sincerely {

// Reading it is safe in threads. Files are known by whatever path leads to
// them.
class ChangedLines {
 public:
  // Names are paths from the folder.
  void add(const std::string& folder, const ChangedFiles& files);
  // All that is not among these, below the folder, is new.
  void add_tracked(const std::string& folder, std::set<std::string> files);

  bool has(const std::string& path) const { return find(path) != nullptr; }

  // Takes the findings out of the report that touch no changed line; returns
  // them. Of a file that is new, or binary, none is. What is about the letter
  // as a whole, or missing in it, is not about a line.
  std::vector<Finding> take_untouched(const std::string& path,
                                      const Letter& file, Report* report) const;

 private:
  const ChangedFile* find(const std::string& path) const;

  std::map<std::string, ChangedFile> files_;              // by real path
  std::map<std::string, std::set<std::string>> tracked_;  // by folder
};

}  // namespace sincerely

#endif  // SUPPRESS_CHANGED_LINES_H_
