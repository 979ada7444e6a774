// What makes a finding the same as one of another day, though lines have moved,
// were wrapped anew, or are in other capitals.

#ifndef SUPPRESS_FINGERPRINT_H_
#define SUPPRESS_FINGERPRINT_H_

#include <string>

#include "findings/finding.h"
#include "input/letter.h"

namespace sincerely {

struct Fingerprint {
  std::string rule;
  std::string words;     // folded; of what is missing, the message's key
  std::string sentence;  // a hash of its folded words, 16 hexadecimal digits

  friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

// The finding is one of the file's.
Fingerprint fingerprint_of(const Letter& file, const Finding& finding);

}  // namespace sincerely

#endif  // SUPPRESS_FINGERPRINT_H_
