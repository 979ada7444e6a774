// All checks of one message against its translation.

#ifndef REVIEW_PAIR_CHECKS_H_
#define REVIEW_PAIR_CHECKS_H_

#include <vector>

#include "review/message_pair.h"
#include "review/untranslated.h"

namespace sincerely {

// What the checks of one message may ask besides its texts.
struct PairContext {
  const Linter& linter;
  const ReviewLanguages& languages;
  // The other texts of the same key.
  std::vector<const PairSide*> sources;
  std::vector<const PairSide*> translations;
};

// The findings of the translation, by place, one for each fault.
std::vector<Finding> check_pair(const MessagePair& pair,
                                const PairContext& context);

}  // namespace sincerely

#endif  // REVIEW_PAIR_CHECKS_H_
