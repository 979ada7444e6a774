// Numbers, amounts, dates and times that are others in the translation, by
// their worth: however each language writes them.

#ifndef REVIEW_NUMBER_PARITY_H_
#define REVIEW_NUMBER_PARITY_H_

#include <vector>

#include "review/message_pair.h"
#include "review/value.h"

namespace sincerely {

// The values of a message and its translation, each with its like.
struct ValuePairs {
  std::vector<Value> source;
  std::vector<Value> translation;
  // Those that the other text has not.
  std::vector<std::size_t> lost;
  std::vector<std::size_t> added;
  // Those of the translation that only say again what it says elsewhere: they
  // may stand for one that is lost.
  std::vector<std::size_t> again;
};

// Both languages must be known.
ValuePairs pair_values(const MessagePair& pair);

// Whether the one may have been written for the other: two dates, two sums.
bool is_of_one_kind(const Value& was, const Value& is);

// Adds number/changed for what no other finding accounts for.
void check_numbers(const ValuePairs& values, PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_NUMBER_PARITY_H_
