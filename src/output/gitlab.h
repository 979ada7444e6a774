// GitLab's code quality report, which a merge request shows.

#ifndef OUTPUT_GITLAB_H_
#define OUTPUT_GITLAB_H_

#include <string>

#include "output/format.h"

namespace sincerely {

// An array of issues. Their fingerprints say nothing of lines, so that GitLab
// knows a finding again where the lines have moved.
class GitlabFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit GitlabFormat(const Messages& messages) : messages_(messages) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string separator() const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

}  // namespace sincerely

#endif  // OUTPUT_GITLAB_H_
