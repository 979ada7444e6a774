#include "learn/threshold.h"

#include <gtest/gtest.h>

#include <vector>

namespace sincerely {
namespace {

// `count` sentences from letters that are no ones, scored from 0 downwards.
void add_zeros(int count, std::vector<HeldBackScore>* scores) {
  for (int i = 0; i < count; ++i) {
    scores->push_back({-0.01 * i, false, true});
  }
}

TEST(Threshold, IsTheLeastScoreOfOnesThatStandApart) {
  std::vector<HeldBackScore> scores = {
      {3, true, false}, {2, true, false}, {1, true, true}};
  add_zeros(100, &scores);
  const Threshold threshold = find_threshold(scores, 3);
  EXPECT_DOUBLE_EQ(1, threshold.score);
  EXPECT_DOUBLE_EQ(1, threshold.precision);
}

TEST(Threshold, LetsThroughWhatIsWorthIt) {
  // One zero among many ones.
  std::vector<HeldBackScore> scores = {{5, true, true}, {4, false, true}};
  for (int i = 0; i < 20; ++i) scores.push_back({1 + 0.1 * i, true, true});
  add_zeros(200, &scores);
  const Threshold lenient = find_threshold(scores, 1);
  EXPECT_DOUBLE_EQ(1, lenient.score);
  EXPECT_LT(lenient.precision, 1);
  EXPECT_GT(lenient.sure, 4);
  EXPECT_DOUBLE_EQ(5, find_threshold(scores, 100).score);
}

TEST(Threshold, IsOutOfReachWhereNothingIsGained) {
  std::vector<HeldBackScore> scores = {{-5, true, true}};
  add_zeros(100, &scores);
  EXPECT_GT(find_threshold(scores, 1).score, 100);
  EXPECT_GT(find_threshold({}, 1).score, 100);
}

TEST(Threshold, CountsChosenZerosForLess) {
  std::vector<HeldBackScore> natural = {{2, false, true}, {1, true, false}};
  add_zeros(20, &natural);
  std::vector<HeldBackScore> chosen = natural;
  chosen[0].is_natural = false;
  for (int i = 0; i < 20; ++i) chosen.push_back({-1, false, false});
  EXPECT_GT(find_threshold(natural, 1).score, 100);
  EXPECT_DOUBLE_EQ(1, find_threshold(chosen, 1).score);
}

}  // namespace
}  // namespace sincerely
