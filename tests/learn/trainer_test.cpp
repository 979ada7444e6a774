#include "learn/trainer.h"

#include <gtest/gtest.h>

#include "learn/tiny_examples.h"
#include "rules/model.h"

namespace sincerely {
namespace {

ExampleSet tiny_set() {
  const Locale locale;
  const TextReader reader(locale);
  return read_examples(tiny_examples(), "own", {&locale, &reader, &no_fields()})
      .value();
}

TEST(Trainer, FindsWhatItHeldBack) {
  const auto trained = train_class(tiny_set(), 0, 0.4);
  ASSERT_TRUE(trained.ok()) << trained.error().to_string();
  const HeldBack& result = trained.value().held_back;
  EXPECT_EQ(kThings.size(), result.ones);
  EXPECT_EQ(result.ones, result.ones_found);
  EXPECT_EQ(0U, result.zeros_found);
}

TEST(Trainer, KeepsWeightsWithinTheirSteps) {
  const auto trained = train_class(tiny_set(), 0, 0.4);
  ASSERT_TRUE(trained.ok());
  const auto& weights = trained.value().learned.weights;
  ASSERT_EQ(kModelRows, weights.size());
  for (const int weight : weights) EXPECT_LE(std::abs(weight), kMostWeight);
}

TEST(Trainer, LearnsTheSameEachTime) {
  const auto one = train_class(tiny_set(), 0, 0.4);
  const auto other = train_class(tiny_set(), 0, 0.4);
  EXPECT_EQ(one.value().learned.weights, other.value().learned.weights);
  EXPECT_EQ(one.value().learned.threshold, other.value().learned.threshold);
}

TEST(Trainer, NeedsExamplesOfBothLabels) {
  const Locale locale;
  const TextReader reader(locale);
  const auto set =
      read_examples(std::vector<ExampleFile>{{"blame.tsv", "1\t⟦a⟧ b\n"}},
                    "own", {&locale, &reader, &no_fields()});
  const auto trained = train_class(set.value(), 0, 0.4);
  ASSERT_FALSE(trained.ok());
  EXPECT_EQ("examples of both labels, 1 and 0, expected",
            trained.error().message);
}

}  // namespace
}  // namespace sincerely
