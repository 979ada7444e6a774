// The program's own words, as the tests of formats expect them.

#ifndef TESTS_OUTPUT_SAMPLE_MESSAGES_H_
#define TESTS_OUTPUT_SAMPLE_MESSAGES_H_

#include "findings/messages.h"

namespace sincerely {

// Sorted by key, as a locale's are.
inline constexpr MessagePattern kSamplePatterns[] = {
    {"report.place", "{part}, paragraph {number}"},
    {"report.suggestion-advice", "advice"},
    {"report.suggestion-insert", "to start from"},
    {"report.suggestion-replace", "write instead"},
};

inline const Messages& sample_messages() {
  static const Messages english({"en", kSamplePatterns},
                                {"en", kSamplePatterns});
  return english;
}

}  // namespace sincerely

#endif  // TESTS_OUTPUT_SAMPLE_MESSAGES_H_
