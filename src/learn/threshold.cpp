#include "learn/threshold.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sincerely {
namespace {

// Of the sentences in letters, how many are ones; measured where natural
// examples tell, within these bounds.
constexpr double kLeastShare = 0.02;
constexpr double kMostShare = 0.15;
// Of the zeros in letters, how many are as near a miss as the chosen ones.
constexpr double kNearMisses = 0.15;
constexpr double kNever = 1000;  // no sentence scores so high

struct Counts {
  double ones = 0;
  double natural_ones = 0;
  double natural_zeros = 0;
  double chosen_zeros = 0;

  void add(const HeldBackScore& score) {
    if (score.is_one) {
      ++ones;
      if (score.is_natural) ++natural_ones;
    } else {
      ++(score.is_natural ? natural_zeros : chosen_zeros);
    }
  }
};

double share(double part, double all) { return part / std::max(all, 1.0); }

// Chosen ones are harder than those in letters, which are few: both count.
double true_share(const Counts& found, const Counts& all) {
  const double any = share(found.ones, all.ones);
  if (all.natural_ones == 0) return any;
  return (any + share(found.natural_ones, all.natural_ones)) / 2;
}

double false_share(const Counts& found, const Counts& all) {
  const double natural = share(found.natural_zeros, all.natural_zeros);
  if (all.chosen_zeros == 0) return natural;
  const double chosen = share(found.chosen_zeros, all.chosen_zeros);
  return (1 - kNearMisses) * natural + kNearMisses * chosen;
}

}  // namespace

Threshold find_threshold(std::span<const HeldBackScore> scores,
                         double false_cost) {
  std::vector<HeldBackScore> order(scores.begin(), scores.end());
  std::ranges::stable_sort(order, std::greater(), &HeldBackScore::score);
  Counts all;
  for (const HeldBackScore& score : order) all.add(score);
  const double ones =
      std::clamp(share(all.natural_ones, all.natural_ones + all.natural_zeros),
                 kLeastShare, kMostShare);
  Threshold best{kNever, kNever, 0};
  double best_gain = 0;
  double found_false = 0;
  Counts found;
  for (const HeldBackScore& score : order) {
    found.add(score);
    const double right = ones * true_share(found, all);
    const double wrong = (1 - ones) * false_share(found, all);
    const double gain = right - false_cost * wrong;
    if (gain <= best_gain) continue;
    best_gain = gain;
    found_false = false_share(found, all);
    best = {score.score, score.score, right / (right + wrong)};
  }
  Counts surer;
  for (const HeldBackScore& score : order) {
    surer.add(score);
    if (score.score < best.score || false_share(surer, all) > found_false / 2)
      break;
    best.sure = score.score;
  }
  return best;
}

}  // namespace sincerely
