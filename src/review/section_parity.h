// Sections that the source has and the translation lost.

#ifndef REVIEW_SECTION_PARITY_H_
#define REVIEW_SECTION_PARITY_H_

#include "review/message_pair.h"
#include "review/number_parity.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Adds parity/<section>. `neighbours` are the other forms of the same key:
// what one of them says is not lost. Both languages must be known.
void check_sections(const std::vector<const PairSide*>& neighbours,
                    const ValuePairs& values,
                    const SentenceAlignment& alignment, PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_SECTION_PARITY_H_
