// What tells a finding from all others, run after run: not its line, which
// moves, but the words that it is about.

#ifndef FINDINGS_FINGERPRINTS_H_
#define FINDINGS_FINGERPRINTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "findings/report.h"

namespace sincerely {

// Of each finding of a report, in their order: 32 hexadecimal digits, of path,
// rule, words and how many of the same stand before. Case and blanks of the
// words do not count. `text` is what the spans are of.
std::vector<std::string> fingerprints(std::string_view path,
                                      std::string_view text,
                                      const Report& report);

}  // namespace sincerely

#endif  // FINDINGS_FINGERPRINTS_H_
