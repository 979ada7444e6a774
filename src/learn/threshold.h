// Sets the threshold of a class from scores of examples that it did not learn
// from.

#ifndef LEARN_THRESHOLD_H_
#define LEARN_THRESHOLD_H_

#include <span>

namespace sincerely {

struct HeldBackScore {
  double score = 0;
  bool is_one = false;
  bool is_natural = false;  // see Example
};

struct Threshold {
  double score = 0;      // beyond all scores where nothing is gained
  double sure = 0;       // where half of the false ones at `score` are gone
  double precision = 0;  // at `score`
};

// The score at which most is gained, where finding a one counts 1 and finding
// a zero counts -`false_cost`, as it would be in letters. Examples hold far
// more ones than letters do, and zeros that were chosen to be mistaken; so the
// ones count as the few sentences that they are in letters, and zeros mostly as
// the natural ones do.
Threshold find_threshold(std::span<const HeldBackScore> scores,
                         double false_cost);

}  // namespace sincerely

#endif  // LEARN_THRESHOLD_H_
