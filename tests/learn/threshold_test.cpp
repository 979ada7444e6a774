#include "learn/threshold.h"

#include <gtest/gtest.h>

#include <vector>

namespace sincerely {
namespace {

// Ones from 1 to 3 and, in letters, zeros from -3 to 0.
std::vector<HeldBackScore> scores_apart() {
  std::vector<HeldBackScore> scores;
  for (int i = 0; i <= 20; ++i) scores.push_back({1 + 0.1 * i, true, false});
  for (int i = 0; i <= 100; ++i) scores.push_back({-0.03 * i, false, true});
  return scores;
}

TEST(Threshold, LiesBetweenOnesAndZeros) {
  const Threshold threshold = find_threshold(scores_apart(), 0.5);
  EXPECT_GT(threshold.score, 0);
  EXPECT_LT(threshold.score, 1);
  EXPECT_GT(threshold.slope, 1);
}

TEST(Threshold, IsHigherTheSurerItMustBe) {
  std::vector<HeldBackScore> scores = scores_apart();
  for (int i = 0; i < 10; ++i) scores.push_back({0.2 * i, false, true});
  EXPECT_LT(find_threshold(scores, 0.2).score,
            find_threshold(scores, 0.5).score);
  EXPECT_LT(find_threshold(scores, 0.5).score,
            find_threshold(scores, 0.9).score);
}

TEST(Threshold, IsAsLikelyAsWasAsked) {
  // At 1 and at -1 there are as many ones as zeros, all from letters; there are
  // as many letters' sentences far below as make ones rare.
  std::vector<HeldBackScore> scores;
  for (int i = 0; i < 50; ++i) {
    scores.push_back({1, i % 2 == 0, true});
    scores.push_back({-20, false, true});
    scores.push_back({-20, false, true});
    scores.push_back({-20, false, true});
  }
  const Threshold threshold = find_threshold(scores, 0.5);
  EXPECT_NEAR(1, threshold.score, 0.3);
}

TEST(Threshold, IsOutOfReachWhereScoresSayNothing) {
  std::vector<HeldBackScore> turned = scores_apart();
  for (HeldBackScore& score : turned) score.score = -score.score;
  EXPECT_GT(find_threshold(turned, 0.5).score, 100);
  EXPECT_GT(find_threshold({}, 0.5).score, 100);
}

TEST(Threshold, CountsChosenZerosForLess) {
  std::vector<HeldBackScore> natural = scores_apart();
  for (int i = 0; i < 100; ++i) natural.push_back({-3, false, false});
  std::vector<HeldBackScore> chosen = natural;
  for (int i = 0; i < 10; ++i) {
    natural.push_back({1.2, false, true});
    chosen.push_back({1.2, false, false});
  }
  EXPECT_GT(find_threshold(natural, 0.5).score,
            find_threshold(chosen, 0.5).score);
}

}  // namespace
}  // namespace sincerely
