// Likelihoods and what is added up in their stead: logarithms of odds.

#ifndef REVIEW_LOG_ODDS_H_
#define REVIEW_LOG_ODDS_H_

#include <algorithm>
#include <cmath>

namespace sincerely {

// A likelihood counts as at least `least`, and at most as 1 less that: what is
// learnt is never so sure.
inline double log_odds_of(double likelihood, double least) {
  const double p = std::clamp(likelihood, least, 1 - least);
  return std::log(p / (1 - p));
}

inline double likelihood_of(double log_odds) {
  return 1 / (1 + std::exp(-log_odds));
}

}  // namespace sincerely

#endif  // REVIEW_LOG_ODDS_H_
