// What was found in files on the day that somebody decided to look only at what
// is new.

#ifndef SUPPRESS_BASELINE_H_
#define SUPPRESS_BASELINE_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "findings/report.h"
#include "input/letter.h"
#include "suppress/fingerprint.h"

namespace sincerely {

// How often each finding occurs in each file. Reading it is safe in threads.
class Baseline {
 public:
  using Counts = std::map<Fingerprint, std::size_t>;
  // Names of files from the baseline's own folder, with slashes.
  using Files = std::map<std::string, Counts, std::less<>>;

  const Files& files() const { return files_; }
  std::size_t size() const;  // findings

  void add(const std::string& path, const Fingerprint& fingerprint,
           std::size_t count);
  void add(const std::string& path, const Letter& file, const Report& report);
  // In the place of what is known of that file; of none, it is forgotten.
  void set(const std::string& path, Counts counts);

  // Takes the findings out of the report that are in the baseline, as many of
  // the same as it has, the first ones; returns them.
  std::vector<Finding> take_known(const std::string& path, const Letter& file,
                                  Report* report) const;

 private:
  Files files_;
};

}  // namespace sincerely

#endif  // SUPPRESS_BASELINE_H_
