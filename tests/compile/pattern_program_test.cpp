#include "compile/pattern_program.h"

#include <gtest/gtest.h>

#include "pack/pack.h"

namespace sincerely {
namespace {

class PatternProgramTest : public testing::Test {
 protected:
  PatternProgramTest()
      : reader_(locale_),
        trees_(lexicon_, reader_),
        vocabulary_(reader_, {"the", "to", "you"}),
        program_(&trees_, &vocabulary_, &writer_) {}

  std::uint32_t add(const std::string& pattern) {
    return program_.add_set({{pattern, "f", 1, 1}}).value();
  }

  // The words that trigger patterns.
  WordSet trigger_words() {
    vocabulary_.write(program_.write(), &writer_);
    const std::string bytes = writer_.finish();
    const Pack pack = *Pack::open(bytes);
    WordSet out;
    for (const WordRecord& word : pack.table<WordRecord>(Table::kWords)) {
      if (word.own.triggers.rule_count != 0) {
        out.emplace(pack.string(word.text));
      }
    }
    return out;
  }

  Locale locale_;
  Lexicon lexicon_;
  TextReader reader_;
  PatternTrees trees_;
  Vocabulary vocabulary_;
  PackWriter writer_;
  PatternProgram program_;
};

TEST_F(PatternProgramTest, IsTriggeredByTheRarestWord) {
  add("you ... to the ...{0,3} courier you?");
  EXPECT_EQ((WordSet{"courier"}), trigger_words());
}

TEST_F(PatternProgramTest, IsTriggeredByAWordOfEachAlternative) {
  add("you (to blame|the fault)");
  EXPECT_EQ((WordSet{"blame", "fault"}), trigger_words());
}

TEST_F(PatternProgramTest, RefusesAPatternOfTooManyInstructions) {
  const auto with_gaps = [](int count) {
    std::string pattern = "a (";
    for (int i = 0; i < count; ++i) {
      pattern += "b" + std::to_string(i) + " ...{0,30} c|";
    }
    return pattern + "d)";
  };
  EXPECT_TRUE(program_.add_set({{with_gaps(900), "f", 1, 1}}).ok());
  const auto refused = program_.add_set({{with_gaps(1200), "f", 2, 3}});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ("the pattern is too long; several shorter ones do the same",
            refused.error().message);
  EXPECT_EQ(2U, refused.error().line);
}

TEST_F(PatternProgramTest, MakesEqualPatternsOneSet) {
  EXPECT_EQ(add("a b"), add("a b"));
  EXPECT_NE(add("a b"), add("a c"));
}

TEST_F(PatternProgramTest, KnowsTheNamesOfCaptures) {
  const std::uint32_t set = add("a {n: b} {span: c}");
  EXPECT_EQ((std::vector<std::string>{"n", "span"}), program_.captures(set));
}

}  // namespace
}  // namespace sincerely
