#include "engine/overlap.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

RuleFinding found(const char* rule, Span span, float confidence) {
  RuleFinding out;
  out.id = rule;
  out.category = out.id.substr(0, out.id.find('/'));
  out.span = span;
  out.confidence = confidence;
  return out;
}

std::vector<RuleFinding> merged(std::vector<RuleFinding> findings) {
  std::vector<RuleFinding> out;
  for (const RuleFinding* one : merge_overlaps(&findings)) out.push_back(*one);
  return out;
}

TEST(Overlap, KeepsTheSurestOfOneCategory) {
  const std::vector<RuleFinding> findings = merged({
      found("a/one", {5, 9}, 0.8F),
      found("a/two", {0, 6}, 0.9F),
      found("b/one", {4, 8}, 0.1F),
      found("a/three", {9, 12}, 0.5F),
  });
  ASSERT_EQ(3U, findings.size());
  EXPECT_EQ("a/two", findings[0].id);
  EXPECT_EQ("b/one", findings[1].id);
  EXPECT_EQ("a/three", findings[2].id);
}

TEST(Overlap, KeepsTheLongerOfEquallySureOnes) {
  const std::vector<RuleFinding> findings =
      merged({found("a/one", {2, 6}, 0.9F), found("a/two", {2, 9}, 0.9F)});
  ASSERT_EQ(1U, findings.size());
  EXPECT_EQ("a/two", findings[0].id);
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

std::vector<RuleFinding> joined(std::vector<RuleFinding> findings,
                                const Text& text = words()) {
  std::vector<RuleFinding*> told;
  for (RuleFinding& one : findings) told.push_back(&one);
  merge_neighbours(text, &told);
  std::vector<RuleFinding> out;
  for (const RuleFinding* one : told) out.push_back(*one);
  return out;
}

TEST(Neighbours, AreMadeOne) {
  std::vector<RuleFinding> findings = apart(2);
  findings = joined(findings);
  ASSERT_EQ(1U, findings.size());
  EXPECT_EQ("a/two", findings[0].id);
  EXPECT_EQ((Span{2, 12}), findings[0].span);
  EXPECT_EQ(1U, findings[0].words.first);
}

TEST(Neighbours, AreTwoWhereTheyStandApart) {
  std::vector<RuleFinding> findings = apart(3);
  findings = joined(findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, AreTwoWhereACommaPartsThem) {
  Text text = words();
  text.words[4].flags = Word::kBreakBefore;
  std::vector<RuleFinding> findings = apart(2);
  findings = joined(findings, text);
  EXPECT_EQ(2U, findings.size());
  std::vector<RuleFinding> of_one_rule = apart(2);
  of_one_rule[1].id = "a/one";
  of_one_rule = joined(of_one_rule, text);
  EXPECT_EQ(1U, of_one_rule.size());
}

TEST(Neighbours, AreTwoInTwoSentencesOrCategories) {
  std::vector<RuleFinding> sentences = apart(0);
  sentences[1].hit.sentence = 1;
  sentences = joined(sentences);
  EXPECT_EQ(2U, sentences.size());
  std::vector<RuleFinding> categories = apart(0);
  categories[1].id = "b/one";
  categories[1].category = "b";
  categories = joined(categories);
  EXPECT_EQ(2U, categories.size());
}

TEST(Neighbours, StayAsTheyAreWhereOneIsRewritten) {
  std::vector<RuleFinding> findings = apart(0);
  findings[0].has_rewrite = true;
  findings = joined(findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, StayAsTheyAreWhereEachIsAWord) {
  std::vector<RuleFinding> findings = apart(0);
  findings[1].is_of_one_word = true;
  findings = joined(findings);
  EXPECT_EQ(2U, findings.size());
}

TEST(Neighbours, MoveTogetherInTheirOrder) {
  std::vector<RuleFinding> findings = apart(0);
  findings.push_back(found("b/one", {13, 20}, 0.5F));
  findings.back().hit.sentence = 1;
  findings.back().words = {9, 10};
  findings.push_back(found("a/three", {14, 19}, 0.5F));
  findings.back().hit.sentence = 1;
  findings.back().words = {9, 10};
  findings = joined(findings);
  ASSERT_EQ(3U, findings.size());
  EXPECT_EQ("a/two", findings[0].id);
  EXPECT_EQ("b/one", findings[1].id);
  EXPECT_EQ("a/three", findings[2].id);
}

}  // namespace
}  // namespace sincerely
