// Faults of tone that the translation has and the source has not.

#ifndef REVIEW_ADDED_TONE_H_
#define REVIEW_ADDED_TONE_H_

#include <string_view>

#include "review/message_pair.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Whether a category is about tone, which a translation is to share with its
// source; others are about letters as such.
bool is_tone(std::string_view category);

// Adds the findings of tone of the translation beyond those that the source has
// in the same category.
void check_tone(const ValuePairs& values, const SentenceAlignment& alignment,
                PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_ADDED_TONE_H_
