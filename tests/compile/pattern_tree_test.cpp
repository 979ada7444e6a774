#include "compile/pattern_tree.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

class PatternTreeTest : public testing::Test {
 protected:
  PatternTreeTest() : reader_(locale_), trees_(lexicon_, reader_) {
    lexicon_.classes["courier"] = {{"carrier", "f", 1, 1},
                                   {"parcel service", "f", 2, 1}};
    lexicon_.classes["loop"] = {{"@loop", "f", 1, 1}};
    lexicon_.classes["empty"] = {{"a?", "f", 1, 1}};
    lexicon_.classes["broken"] = {{"(a", "f", 1, 1}};
    lexicon_.lemmas[{"fail", false}] = {"fail", "failed"};
  }

  Result<PatternTree> resolve(const std::string& pattern) {
    return trees_.resolve({pattern, "rule.yaml", 3, 5});
  }

  Locale locale_;
  Lexicon lexicon_;
  TextReader reader_;
  PatternTrees trees_;
};

TEST_F(PatternTreeTest, SaysWhatCannotBe) {
  const std::pair<const char*, const char*> cases[] = {
      {"@courrier",
       "character 1: unknown class @courrier; did you mean "
       "“courier”?"},
      {"a ~fial", "character 3: unknown lemma ~fial; did you mean “fail”?"},
      {"~!fail", "character 1: unknown lemma ~!fail"},
      {"<numbr>", "character 1: unknown kind <numbr>; did you mean “number”?"},
      {"a?",
       "character 1: matches the empty text; a word that must be there is "
       "expected"},
      {"...",
       "character 1: matches the empty text; a word that must be there "
       "is expected"},
      {"@loop", "character 1: the class @loop holds itself"},
      {"@empty",
       "character 1: in the class @empty, “a?” matches the empty "
       "text"},
      {"@broken", "character 1: in the class @broken, “(a”: “)” expected"},
      {"a , b",
       "character 3: “,” is no word: punctuation between words does "
       "not matter and is left out of patterns"},
      {"'a b'", "character 1: one word expected between the quotation marks"},
      {"a !... b",
       "character 3: words, a class, a lemma or one kind expected "
       "after !"},
      {"a ...{0,2}!(<date>|<time>) b",
       "character 3: words, a class, a lemma or one kind expected after !"},
  };
  for (const auto& [pattern, message] : cases) {
    SCOPED_TRACE(pattern);
    const Result<PatternTree> tree = resolve(pattern);
    ASSERT_FALSE(tree.ok());
    EXPECT_EQ(
        "rule.yaml:3:5: pattern “" + std::string(pattern) + "”, " + message,
        tree.error().to_string());
  }
}

TEST_F(PatternTreeTest, MakesOneSetOfAlternativeWords) {
  const Result<PatternTree> tree = resolve("(Fail|neglect|~fail|un*)");
  ASSERT_TRUE(tree.ok());
  EXPECT_EQ(PatternTree::Kind::kWords, tree.value().kind);
  EXPECT_EQ((WordSet{"fail", "failed", "neglect", "un*"}), tree.value().words);
}

TEST_F(PatternTreeTest, TriesLongerAlternativesFirst) {
  const Result<PatternTree> tree = resolve("@courier");
  ASSERT_TRUE(tree.ok());
  ASSERT_EQ(2U, tree.value().children.size());
  EXPECT_EQ(PatternTree::Kind::kSequence, tree.value().children[0].kind);
}

TEST_F(PatternTreeTest, CountsWords) {
  const auto count = [&](const char* pattern) {
    const WordCount words = word_count(resolve(pattern).value());
    return std::pair(words.min, words.max);
  };
  EXPECT_EQ(std::pair(2, 5), count("a b? ...{1,3}"));
  EXPECT_EQ(std::pair(1, 2), count("@courier"));
  EXPECT_EQ(std::pair(1, kLongestRun), count("<date>"));
  EXPECT_EQ(std::pair(1, 1), count("^ a !b $"));
  EXPECT_EQ(std::pair(2, 2), count("e-mail"));
}

}  // namespace
}  // namespace sincerely
