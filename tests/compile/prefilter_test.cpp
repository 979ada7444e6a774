#include "compile/prefilter.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

class PrefilterTest : public testing::Test {
 protected:
  PrefilterTest()
      : reader_(locale_),
        trees_(lexicon_, reader_),
        vocabulary_(reader_, {"the", "to", "you"}) {}

  Prefilter make(const std::string& pattern) {
    return make_prefilter(trees_.resolve({pattern, "f", 1, 1}).value(),
                          &vocabulary_);
  }

  Locale locale_;
  Lexicon lexicon_;
  TextReader reader_;
  PatternTrees trees_;
  Vocabulary vocabulary_;
};

TEST_F(PrefilterTest, ChoosesTheRarestWordNearTheBeginning) {
  EXPECT_EQ((WordSet{"courier"}), make("you to the courier").anchor.words);
  EXPECT_EQ((WordSet{"rare"}), make("rare ...{0,8} seldom").anchor.words);
  EXPECT_EQ((WordSet{"blame", "fault"}),
            make("you (to blame|the fault)").anchor.words);
}

TEST_F(PrefilterTest, KnowsHowManyWordsStandBeforeIt) {
  const Prefilter prefilter = make("the to? ...{0,2} courier");
  EXPECT_EQ(1, prefilter.anchor.before.min);
  EXPECT_EQ(4, prefilter.anchor.before.max);
}

TEST_F(PrefilterTest, AsksForWhatMustComeBehind) {
  const Prefilter prefilter = make("rare x? ...{1,4} seldom odd the");
  ASSERT_EQ(2U, prefilter.required.size());
  EXPECT_EQ(vocabulary_.place(vocabulary_.symbol({"seldom"})),
            prefilter.required[0][0].place);
  EXPECT_EQ(2, prefilter.required[0][0].distance);
  EXPECT_EQ(3, prefilter.required[1][0].distance);
}

TEST_F(PrefilterTest, FallsBackToKinds) {
  EXPECT_EQ(
      (std::vector<std::uint32_t>{static_cast<std::uint32_t>(WordKind::kDate)}),
      make("the? <date>").anchor.symbols);
}

}  // namespace
}  // namespace sincerely
