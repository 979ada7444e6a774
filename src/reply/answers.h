// Decides whether a reply answers what the customer asks or complains of: the
// evidence, weighed, gives how likely it is; where that is neither high nor low
// it is not decided. docs/reply.md has the measure.

#ifndef REPLY_ANSWERS_H_
#define REPLY_ANSWERS_H_

#include <cstdint>
#include <vector>

#include "findings/report.h"
#include "reply/evidence.h"
#include "reply/items.h"

namespace sincerely {

struct Verdict {
  CustomerItem::Answer answer = CustomerItem::Answer::kUnsure;
  // Of the reply, where it answers.
  std::uint32_t sentence = kNoIndex;
  AnswerEvidence evidence;
};

// One for each item.
std::vector<Verdict> find_answers(const std::vector<Item>& items,
                                  const ReadMatter& message,
                                  const ReadMatter& reply);

// How likely it is, 0 to 1, that the reply answers.
double likelihood(const AnswerEvidence& evidence);

}  // namespace sincerely

#endif  // REPLY_ANSWERS_H_
