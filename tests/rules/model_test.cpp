#include "rules/model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "pack/writer.h"

namespace sincerely {
namespace {

// A model of two classes in which one row weighs 7 for the first and another
// -7 for the second.
class ModelTest : public testing::Test {
 protected:
  ModelTest() {
    PackWriter writer;
    const auto unit = static_cast<std::int32_t>(1 / kModelUnit);
    writer.append(
        Table::kModelClasses,
        std::vector<ModelClassRecord>{
            {writer.string("excuse"), unit, -unit, unit, unit / 2, 2 * unit, 0},
            {writer.string("sections/hope"), unit, 0, 0, unit / 2, unit, 0}});
    std::vector<std::uint32_t> weights(kModelRows, 0x88888888);
    weights[model_row(kFor)] = 0x8888888F;
    weights[model_row(kAgainst)] = 0x88888818;
    writer.append(Table::kModelWeights, weights);
    bytes_ = writer.finish();
  }

  std::vector<float> score(const std::vector<Feature>& features) const {
    std::vector<std::uint32_t> sums(model().size());
    model().add(features, sums);
    std::vector<float> out(model().size());
    model().score(sums, features.size(), out);
    return out;
  }
  Model model() const { return Model(*Pack::open(bytes_)); }

  static constexpr std::uint32_t kFor = 0x10000000;
  static constexpr std::uint32_t kAgainst = 0x20000000;
  static constexpr std::uint32_t kOther = 0x30000000;
  std::string bytes_;
};

TEST_F(ModelTest, AddsUpTheWeightsOfFeatures) {
  // The bias -1, the threshold 1, and 7 / √1.
  EXPECT_FLOAT_EQ(5, score({{kFor, 0, 1}})[0]);
  EXPECT_FLOAT_EQ(-7, score({{kAgainst, 0, 1}})[1]);
}

TEST_F(ModelTest, DividesByTheRootOfTheNumberOfFeatures) {
  const std::vector<Feature> four = {
      {kFor, 0, 1}, {kFor, 0, 1}, {kOther, 1, 2}, {kOther, 1, 2}};
  EXPECT_FLOAT_EQ(-2 + 14 / 2.0F, score(four)[0]);
  EXPECT_FLOAT_EQ(0, score(four)[1]);
}

TEST_F(ModelTest, LosesNothingOfLongSentences) {
  const std::vector<Feature> many(900, {kFor, 0, 1});
  EXPECT_FLOAT_EQ(-2 + 7 * 30, score(many)[0]);
}

TEST_F(ModelTest, TellsTheWordsThatWeighedMost) {
  const Evidence evidence = model().explain(
      std::vector<Feature>{{kOther, 0, 1}, {kFor, 2, 4}, {kOther, 4, 5}}, 5, 0);
  EXPECT_EQ(2U, evidence.span.first);
  EXPECT_EQ(4U, evidence.span.last);
  EXPECT_EQ((std::vector<std::uint32_t>{2, 3}), evidence.because);
}

TEST_F(ModelTest, IsSurerOfHigherScores) {
  EXPECT_NEAR(0.5, model().confidence(0, 0), 1e-4);
  EXPECT_NEAR(1 / (1 + std::exp(-2.0)), model().confidence(0, 1), 1e-4);
  EXPECT_LE(model().confidence(0, 1000), 1);
}

TEST_F(ModelTest, KnowsItsClassesByName) {
  EXPECT_EQ(1U, model().class_number("sections/hope"));
  EXPECT_EQ(kNoIndex, model().class_number("hope"));
}

TEST(Model, OfAPackWithoutOneIsEmpty) {
  const std::string bytes = PackWriter().finish();
  EXPECT_TRUE(Model(*Pack::open(bytes)).empty());
}

TEST(HeaviestRange, IsThatOfTheGreatestSum) {
  const std::vector<float> weights = {-1, 2, -1, 3, -5, 4};
  const WordRange range = heaviest_range(weights, 0);
  EXPECT_EQ(1U, range.first);
  EXPECT_EQ(4U, range.last);
}

TEST(HeaviestRange, IsShorterTheMoreAWordCosts) {
  const std::vector<float> weights = {1, 5, 1};
  EXPECT_EQ(3U, heaviest_range(weights, 0.5F).last -
                    heaviest_range(weights, 0.5F).first);
  EXPECT_EQ(1U,
            heaviest_range(weights, 2).last - heaviest_range(weights, 2).first);
}

TEST(HeaviestRange, IsAWordWhereNoneIsWorthIt) {
  const std::vector<float> weights = {-3, -1, -2};
  EXPECT_EQ(1U, heaviest_range(weights, 0).first);
  EXPECT_EQ(2U, heaviest_range(weights, 0).last);
}

}  // namespace
}  // namespace sincerely
