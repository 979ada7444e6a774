// Numbers, amounts, dates and times that are others in the translation, by
// their worth: however each language writes them.

#ifndef REVIEW_NUMBER_PARITY_H_
#define REVIEW_NUMBER_PARITY_H_

#include <string_view>
#include <vector>

#include "review/message_pair.h"
#include "review/value.h"

namespace sincerely {

class SentenceAlignment;

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
  // Units beside which no number was read: it may be in words that the data
  // does not know.
  std::vector<std::string_view> unread_in_source;
  std::vector<std::string_view> unread_in_translation;
};

// Both languages must be known.
ValuePairs pair_values(const MessagePair& pair);

// So small a number in words is often none: "one of us", "one day".
bool may_be_no_number(const Value& value);

// Whether the one may have been written for the other: two dates, two sums.
bool is_of_one_kind(const Value& was, const Value& is);

// Adds number/changed for what no other finding accounts for.
void check_numbers(const ValuePairs& values, const SentenceAlignment& alignment,
                   PairReview* review);

}  // namespace sincerely

#endif  // REVIEW_NUMBER_PARITY_H_
