// Reads two texts beside one another as the checks of a review get them.

#ifndef TESTS_REVIEW_READ_PAIR_H_
#define TESTS_REVIEW_READ_PAIR_H_

#include <map>
#include <string>

#include "input/markup.h"
#include "review/message_pair.h"
#include "review/number_parity.h"
#include "review/reviewed.h"

namespace sincerely {

inline void read_side(const TextIn& text, PairSide* side) {
  static std::map<std::string, ValueWords> words;
  side->letter.text = text.text;
  find_inert(side->letter.text, 0, &side->letter.inert);
  side->letter.is_chosen = true;
  side->rules = built_in_linter().rules_of(text.language);
  side->words = &words.try_emplace(text.language, *side->rules).first->second;
  side->report = built_in_linter().lint(
      &side->letter, {text.language, Origin::kOption}, &side->grounds);
}

// A pair as the checks get it.
struct ReadPair {
  ReadPair(const TextIn& source, const TextIn& translation) {
    read_side(source, &pair.source);
    read_side(translation, &pair.translation);
    values = pair_values(pair);
  }

  MessagePair pair;
  ValuePairs values;
};

}  // namespace sincerely

#endif  // TESTS_REVIEW_READ_PAIR_H_
