// Dates, times and deadlines that became vague: "by 5 May" became "soon".

#ifndef REVIEW_DATE_LOST_H_
#define REVIEW_DATE_LOST_H_

#include "review/message_pair.h"
#include "review/number_parity.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Adds vague-time/date-lost where the translation is vague and the source said
// when.
void check_dates(const ValuePairs& values, const SentenceAlignment& alignment,
                 PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_DATE_LOST_H_
