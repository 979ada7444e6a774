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

// The log-odds of being a one rise by `slope` with each unit of the score.
struct Threshold {
  double score = 0;  // beyond all scores where nothing is gained
  double slope = 0;
};

// The score at which a sentence is as likely a one as `least`, 0 to 1, by a
// logistic curve through the scores (Platt, Probabilistic Outputs for Support
// Vector Machines, 1999). Examples hold far more ones than letters do, and
// zeros that were chosen to be mistaken; so the ones count as the few sentences
// that they are in letters, and zeros mostly as the natural ones do.
Threshold find_threshold(std::span<const HeldBackScore> scores, double least);

}  // namespace sincerely

#endif  // LEARN_THRESHOLD_H_
