// All checks of one message against its translation.

#ifndef REVIEW_PAIR_CHECKS_H_
#define REVIEW_PAIR_CHECKS_H_

#include <vector>

#include "review/message_pair.h"

namespace sincerely {

// `sources` and `translations` are the other texts of the same key. Gives the
// findings of the translation, by place, one for each fault; takes those that
// the source shares out of the translation's report.
std::vector<Finding> check_pair(
    const MessagePair& pair, const Messages& messages,
    const std::vector<const PairSide*>& sources,
    const std::vector<const PairSide*>& translations);

}  // namespace sincerely

#endif  // REVIEW_PAIR_CHECKS_H_
