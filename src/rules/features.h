// What a model sees of a sentence: its words, their beginnings and ends, pairs
// and triples of words, and their fields of meaning, each as a number.

#ifndef RULES_FEATURES_H_
#define RULES_FEATURES_H_

#include <cstdint>
#include <vector>

#include "rules/matches.h"
#include "rules/word_fields.h"
#include "text/text.h"

namespace sincerely {

// The words that it is made of count from the range's first.
struct Feature {
  std::uint32_t hash = 0;
  std::uint16_t first = 0;
  std::uint16_t last = 0;  // exclusive
};

// The features of a range of words, in their order, with repetitions. All
// numbers written in digits are one word, and so are all placeholders. `out` is
// cleared first; its memory is used again.
void read_features(const Text& text, WordRange words, const WordFields& fields,
                   std::vector<Feature>* out);

}  // namespace sincerely

#endif  // RULES_FEATURES_H_
