#include "engine/overlap.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

RuleFinding found(const char* rule, Span span, float confidence) {
  RuleFinding out;
  out.finding.rule = rule;
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

}  // namespace
}  // namespace sincerely
