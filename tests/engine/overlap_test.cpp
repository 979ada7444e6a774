#include "engine/overlap.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

RuleFinding found(const char* rule, Span span, float confidence) {
  RuleFinding out;
  out.finding.rule = rule;
  const std::string_view id = rule;
  out.category = id.substr(0, id.find('/'));
  out.finding.span = span;
  out.finding.confidence = confidence;
  return out;
}

TEST(Overlap, KeepsTheSurestOfOneCategory) {
  std::vector<RuleFinding> findings = {
      found("a/one", {5, 9}, 0.8F),
      found("a/two", {0, 6}, 0.9F),
      found("b/one", {4, 8}, 0.1F),
      found("a/three", {9, 12}, 0.5F),
  };
  merge_overlaps(&findings);
  ASSERT_EQ(3U, findings.size());
  EXPECT_EQ("a/two", findings[0].finding.rule);
  EXPECT_EQ("b/one", findings[1].finding.rule);
  EXPECT_EQ("a/three", findings[2].finding.rule);
}

TEST(Overlap, KeepsTheLongerOfEquallySureOnes) {
  std::vector<RuleFinding> findings = {found("a/one", {2, 6}, 0.9F),
                                       found("a/two", {2, 9}, 0.9F)};
  merge_overlaps(&findings);
  ASSERT_EQ(1U, findings.size());
  EXPECT_EQ("a/two", findings[0].finding.rule);
}

// Ten words without a break.
const Text& words() {
  static const Text text = [] {
    Text ten;
    ten.words.resize(10);
    return ten;
  }();
  return text;
}

// Two findings of one sentence, with so many words between them.
std::vector<RuleFinding> apart(std::uint32_t words) {
  std::vector<RuleFinding> findings = {found("a/one", {2, 6}, 0.8F),
                                       found("a/two", {9, 12}, 0.9F)};
  findings[0].words = {1, 3};
  findings[1].words = {3 + words, 6 + words};
  return findings;
}

TEST(Neighbours, AreMadeOne) {
  std::vector<RuleFinding> findings = apart(2);
  merge_neighbours(words(), &findings);
  ASSERT_EQ(1U, findings.size());
  EXPECT_EQ("a/two", findings[0].finding.rule);
  EXPECT_EQ((Span{2, 12}), findings[0].finding.span);
  EXPECT_EQ(1U, findings[0].words.first);
}

TEST(Neighbours, AreTwoWhereTheyStandApart) {
  std::vector<RuleFinding> findings = apart(3);
  merge_neighbours(words(), &findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, AreTwoWhereACommaPartsThem) {
  Text text = words();
  text.words[4].flags = Word::kBreakBefore;
  std::vector<RuleFinding> findings = apart(2);
  merge_neighbours(text, &findings);
  EXPECT_EQ(2U, findings.size());
  std::vector<RuleFinding> of_one_rule = apart(2);
  of_one_rule[1].finding.rule = "a/one";
  merge_neighbours(text, &of_one_rule);
  EXPECT_EQ(1U, of_one_rule.size());
}

TEST(Neighbours, AreTwoInTwoSentencesOrCategories) {
  std::vector<RuleFinding> sentences = apart(0);
  sentences[1].sentence = 1;
  merge_neighbours(words(), &sentences);
  EXPECT_EQ(2U, sentences.size());
  std::vector<RuleFinding> categories = apart(0);
  categories[1].finding.rule = "b/one";
  categories[1].category = "b";
  merge_neighbours(words(), &categories);
  EXPECT_EQ(2U, categories.size());
}

TEST(Neighbours, StayAsTheyAreWhereOneIsRewritten) {
  std::vector<RuleFinding> findings = apart(0);
  findings[0].finding.suggestions = {{SuggestionKind::kReplace, "x"}};
  merge_neighbours(words(), &findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, StayAsTheyAreWhereEachIsAWord) {
  std::vector<RuleFinding> findings = apart(0);
  findings[1].is_of_one_word = true;
  merge_neighbours(words(), &findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, MoveTogetherInTheirOrder) {
  std::vector<RuleFinding> findings = apart(0);
  findings.push_back(found("b/one", {13, 20}, 0.5F));
  findings.back().sentence = 1;
  findings.back().words = {9, 10};
  findings.push_back(found("a/three", {14, 19}, 0.5F));
  findings.back().sentence = 1;
  findings.back().words = {9, 10};
  merge_neighbours(words(), &findings);
  ASSERT_EQ(3U, findings.size());
  EXPECT_EQ("a/two", findings[0].finding.rule);
  EXPECT_EQ("b/one", findings[1].finding.rule);
  EXPECT_EQ("a/three", findings[2].finding.rule);
}

}  // namespace
}  // namespace sincerely
