// Annotations of GitHub: commands that its runner reads from what a job prints,
// and shows beside the lines of a change.

#ifndef OUTPUT_GITHUB_H_
#define OUTPUT_GITHUB_H_

#include <string>

#include "output/format.h"

namespace sincerely {

// `::warning file=…,line=…,endLine=…,col=…,endColumn=…,title=RULE::message`, a
// finding a line. Columns are characters, from 1, the end exclusive; findings
// of more than a line have none, since GitHub takes none there.
class GithubFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit GithubFormat(const Messages& messages) : messages_(messages) {}

  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

}  // namespace sincerely

#endif  // OUTPUT_GITHUB_H_
