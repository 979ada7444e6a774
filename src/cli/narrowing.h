// What of the findings of a run is reported.

#ifndef CLI_NARROWING_H_
#define CLI_NARROWING_H_

#include <memory>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/linters.h"
#include "cli/narrow_options.h"
#include "engine/documents.h"

namespace sincerely {

// May be shared by threads.
class Narrowing {
 public:
  // Reads the baseline and the diff. Fails as their readers do, and with kRule
  // on a rule of the baseline that there is not. The linters must outlive it.
  static Result<Narrowing> make(const NarrowOptions& options,
                                const std::vector<std::string>& paths,
                                Linters* linters);
  Narrowing(Narrowing&&) noexcept;
  ~Narrowing();

  // Whether anything of the file may be reported.
  bool is_wanted(const std::string& path) const;

  // Takes out of the report what is not to be reported; returns it. Once a
  // file.
  std::vector<Finding> narrow(const std::string& path, JudgedFile* judged);

  // After the last file: writes the baseline, and says what of one no longer
  // occurs. Returns false if the baseline could not be written; where a file
  // could not be judged, it is not.
  bool finish(bool has_failed, Console* console);

 private:
  struct State;
  explicit Narrowing(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace sincerely

#endif  // CLI_NARROWING_H_
