#include "learn/threshold.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sincerely {
namespace {

// Of the sentences in letters, how many are ones; measured where natural
// examples tell, within these bounds.
constexpr double kLeastPrevalence = 0.02;
constexpr double kMostPrevalence = 0.15;
// Of the zeros in letters, how many are as near a miss as the chosen ones; of
// the ones, how many are as hard.
constexpr double kNearMisses = 0.15;
constexpr double kHardOnes = 0.5;
constexpr double kNever = 1000;  // no sentence scores so high
constexpr int kMostSteps = 100;
constexpr double kLeastSlope = 1e-3;

struct Counts {
  double natural[2] = {};  // zeros, ones
  double chosen[2] = {};
};

Counts count(std::span<const HeldBackScore> scores) {
  Counts out;
  for (const HeldBackScore& score : scores) {
    ++(score.is_natural ? out.natural : out.chosen)[score.is_one ? 1 : 0];
  }
  return out;
}

// How much each score counts, so that all of them together are 1.
std::vector<double> weights_of(std::span<const HeldBackScore> scores) {
  const Counts counts = count(scores);
  const double natural = counts.natural[0] + counts.natural[1];
  const double ones = std::clamp(natural == 0 ? 0 : counts.natural[1] / natural,
                                 kLeastPrevalence, kMostPrevalence);
  const auto weight = [](double share, double chosen_share, double chosen_count,
                         double natural_count, bool is_natural) {
    if (chosen_count == 0) chosen_share = 0;
    if (natural_count == 0) chosen_share = 1;
    return is_natural ? share * (1 - chosen_share) / natural_count
                      : share * chosen_share / chosen_count;
  };
  std::vector<double> out;
  for (const HeldBackScore& score : scores) {
    const int label = score.is_one ? 1 : 0;
    out.push_back(weight(
        score.is_one ? ones : 1 - ones, score.is_one ? kHardOnes : kNearMisses,
        counts.chosen[label], counts.natural[label], score.is_natural));
  }
  return out;
}

struct Curve {
  double slope = 1;
  double offset = 0;
};

// By Newton's method on the weighted log-likelihood.
Curve fit_curve(std::span<const HeldBackScore> scores,
                std::span<const double> weights) {
  constexpr double kRidge = 1e-6;
  Curve curve;
  for (int step = 0; step < kMostSteps; ++step) {
    double slope_gradient = 0;
    double offset_gradient = 0;
    double slope_slope = kRidge;
    double slope_offset = 0;
    double offset_offset = kRidge;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const double x = scores[i].score;
      const double p = 1 / (1 + std::exp(-(curve.slope * x + curve.offset)));
      const double miss = weights[i] * ((scores[i].is_one ? 1 : 0) - p);
      const double bend = weights[i] * p * (1 - p);
      slope_gradient += miss * x;
      offset_gradient += miss;
      slope_slope += bend * x * x;
      slope_offset += bend * x;
      offset_offset += bend;
    }
    const double determinant =
        slope_slope * offset_offset - slope_offset * slope_offset;
    const double slope_step =
        (slope_gradient * offset_offset - offset_gradient * slope_offset) /
        determinant;
    const double offset_step =
        (offset_gradient * slope_slope - slope_gradient * slope_offset) /
        determinant;
    // Steps are bounded, since the curve may be far from its end at first.
    curve.slope += std::clamp(slope_step, -1.0, 1.0);
    curve.offset += std::clamp(offset_step, -1.0, 1.0);
    if (std::abs(slope_step) + std::abs(offset_step) < 1e-9) break;
  }
  return curve;
}

}  // namespace

Threshold find_threshold(std::span<const HeldBackScore> scores, double least) {
  const Counts counts = count(scores);
  if (counts.natural[1] + counts.chosen[1] == 0) return {kNever, 1};
  const Curve curve = fit_curve(scores, weights_of(scores));
  if (curve.slope < kLeastSlope) return {kNever, 1};
  const double odds = std::log(least / (1 - least));
  return {(odds - curve.offset) / curve.slope, curve.slope};
}

}  // namespace sincerely
