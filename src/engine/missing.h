// Says which sections a letter of its type should have and has not.

#ifndef ENGINE_MISSING_H_
#define ENGINE_MISSING_H_

#include <cstdint>
#include <string>
#include <vector>

#include "findings/finding.h"
#include "findings/messages.h"
#include "rules/letter_view.h"

namespace sincerely {

struct MissingOptions {
  std::uint32_t required = 0;  // bits: 1 << section
  bool guessed = false;        // the type is a guess: hints only
  bool informal = false;       // the letter's form of address
};

// An empty span where each missing section belongs, and a sentence to start
// from. `view` is of the built-in pack, with its marks.
std::vector<Finding> find_missing(const LetterView& view,
                                  const Messages& messages,
                                  const MissingOptions& options);

}  // namespace sincerely

#endif  // ENGINE_MISSING_H_
