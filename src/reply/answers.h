// Decides whether a reply answers what the customer asks or complains of.
//
// An item is answered where a sentence of the reply, or two neighbours, hold
// enough of what the item is about; a question for a time or a sum only where
// they hold one. It is unanswered where the reply has nothing of it. In between
// it is not decided. docs/reply.md has the measure.

#ifndef REPLY_ANSWERS_H_
#define REPLY_ANSWERS_H_

#include <cstdint>
#include <vector>

#include "findings/report.h"
#include "reply/items.h"
#include "reply/matter.h"
#include "reply/read_letter.h"

namespace sincerely {

// A letter and what its words are about.
struct ReadMatter {
  const ReadLetter* read = nullptr;
  const Matter* matter = nullptr;
};

struct Verdict {
  CustomerItem::Answer answer = CustomerItem::Answer::kUnsure;
  // Of the reply, where it answers.
  std::uint32_t sentence = kNoIndex;
  double share = 0;  // of the item's matter that was found there
};

// One for each item.
std::vector<Verdict> find_answers(const std::vector<Item>& items,
                                  const ReadMatter& message,
                                  const ReadMatter& reply);

}  // namespace sincerely

#endif  // REPLY_ANSWERS_H_
