#include "review/pair_checks.h"

#include <utility>

#include "findings/order.h"
#include "review/number_parity.h"
#include "review/placeholder_parity.h"
#include "review/section_parity.h"

namespace sincerely {

std::vector<Finding> check_pair(
    const MessagePair& pair, const Messages& messages,
    const std::vector<const PairSide*>& sources,
    const std::vector<const PairSide*>& translations) {
  PairReview review{pair, messages, {}, {}, {}};
  check_placeholders(sources, &review);
  const bool are_read =
      pair.source.rules != nullptr && pair.translation.rules != nullptr;
  if (are_read) {
    const ValuePairs values = pair_values(pair);
    check_sections(translations, &review);
    check_numbers(values, &review);
  }
  sort_findings(&review.findings);
  return std::move(review.findings);
}

}  // namespace sincerely
