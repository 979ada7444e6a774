// Checkstyle's XML, which many build servers and editors read.

#ifndef OUTPUT_CHECKSTYLE_H_
#define OUTPUT_CHECKSTYLE_H_

#include <string>

#include "output/format.h"

namespace sincerely {

// A file an element, with an <error> a finding. Columns are characters, from 1.
class CheckstyleFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit CheckstyleFormat(const Messages& messages) : messages_(messages) {}

  std::string begin() const override;
  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

}  // namespace sincerely

#endif  // OUTPUT_CHECKSTYLE_H_
