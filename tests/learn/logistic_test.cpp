#include "learn/logistic.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// Column 0 speaks for the label, column 1 against it, column 2 for nothing.
Observations observations() {
  Observations out;
  out.columns = 3;
  for (int i = 0; i < 10; ++i) {
    out.rows.push_back({{0, 1}, {2, 1}});
    out.labels.push_back(true);
    out.rows.push_back({{1, 1}, {2, 1}});
    out.labels.push_back(false);
  }
  return out;
}

TEST(Logistic, WeighsWhatTellsTheLabelsApart) {
  const auto weights = fit_logistic(observations(), 10);
  ASSERT_TRUE(weights.ok()) << weights.error().to_string();
  ASSERT_EQ(3U, weights.value().columns.size());
  EXPECT_GT(weights.value().columns[0], 1);
  EXPECT_LT(weights.value().columns[1], -1);
  EXPECT_NEAR(0, weights.value().columns[2], 0.1);
}

TEST(Logistic, SpeaksForTheOnesWhicheverComeFirst) {
  Observations turned = observations();
  std::swap(turned.rows[0], turned.rows[1]);
  turned.labels[0] = false;
  turned.labels[1] = true;
  EXPECT_GT(fit_logistic(turned, 10).value().columns[0], 1);
}

TEST(Logistic, GivesTheSameWeightsEachTime) {
  EXPECT_EQ(fit_logistic(observations(), 10).value().columns,
            fit_logistic(observations(), 10).value().columns);
}

TEST(Logistic, NeedsBothLabels) {
  Observations ones = observations();
  ones.labels.assign(ones.labels.size(), true);
  const auto weights = fit_logistic(ones, 10);
  ASSERT_FALSE(weights.ok());
  EXPECT_EQ("examples of both labels, 1 and 0, expected",
            weights.error().message);
  EXPECT_FALSE(fit_logistic({}, 10).ok());
}

}  // namespace
}  // namespace sincerely
