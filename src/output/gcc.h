// One finding a line, as compilers write them and editors read them.

#ifndef OUTPUT_GCC_H_
#define OUTPUT_GCC_H_

#include <string>

#include "output/format.h"

namespace sincerely {

// "path:line:column: severity: message [rule]". Columns are bytes of UTF-8,
// from 1; a hint is a "note", which is what editors know. A file that could not
// be judged has an error whose rule is the kind of it.
class GccFormat : public Format {
 public:
  // `messages` must outlive the format.
  explicit GccFormat(const Messages& messages) : messages_(messages) {}

  std::string report(const Letter& letter, const Report& report) const override;
  std::string end(const Summary& summary) const override;

 private:
  const Messages& messages_;
};

}  // namespace sincerely

#endif  // OUTPUT_GCC_H_
