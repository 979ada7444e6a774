// Placeholders that the translation lost, added, renamed or broke.

#ifndef REVIEW_PLACEHOLDER_PARITY_H_
#define REVIEW_PLACEHOLDER_PARITY_H_

#include "review/message_pair.h"

namespace sincerely {

// The placeholders of both texts must have been found; no language need be
// known. Of a plural form, a number may be left out. `others` are the other
// texts of the source for the key: what one of them has is not added.
void check_placeholders(const std::vector<const PairSide*>& others,
                        PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_PLACEHOLDER_PARITY_H_
