// JUnit's XML, which build servers show as tests.

#ifndef OUTPUT_JUNIT_H_
#define OUTPUT_JUNIT_H_

#include <optional>
#include <string>

#include "output/format.h"

namespace sincerely {

// A file is a suite. Its first case, "judged", has an error where the file
// could not be; each rule that found something is one more, and fails if what
// it found counts, by `fail_on`, as it does for the exit status. What does not
// count is its output.
class JunitFormat : public Format {
 public:
  // `messages` must outlive the format.
  JunitFormat(const Messages& messages, std::optional<Severity> fail_on)
      : messages_(messages), fail_on_(fail_on) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
  std::optional<Severity> fail_on_;
};

}  // namespace sincerely

#endif  // OUTPUT_JUNIT_H_
