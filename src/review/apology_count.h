// Apologies that the translation has beyond those of the source.

#ifndef REVIEW_APOLOGY_COUNT_H_
#define REVIEW_APOLOGY_COUNT_H_

#include "review/message_pair.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Adds over-apology/added where these are three or more in all. Both texts must
// have been read.
void check_apologies(const SentenceAlignment& alignment, PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_APOLOGY_COUNT_H_
