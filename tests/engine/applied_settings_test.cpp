#include "engine/applied_settings.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

Finding finding(Span span) {
  Finding out;
  out.rule = "excuse/policy";
  out.span = span;
  return out;
}

TEST(AppliedSettings, TakeOutWhatLiesWithinAWord) {
  const std::vector<std::string> words = {"Instant Pay"};
  const std::string text = "Instant Pay is instant. Instant Pay";
  std::vector<Finding> findings = {finding({0, 7}), finding({0, 14}),
                                   finding({15, 22}), finding({24, 31}),
                                   finding({9, 9})};
  apply_settings(words, {}, text, &findings);
  ASSERT_EQ(3U, findings.size());
  EXPECT_EQ((Span{0, 14}), findings[0].span);
  EXPECT_EQ((Span{15, 22}), findings[1].span);
  EXPECT_EQ((Span{9, 9}), findings[2].span);  // nothing has no words
}

TEST(AppliedSettings, GiveRulesTheirSeverity) {
  const RuleChoice choice = {{}, {}, {{{"excuse", {}}, RuleLevel::kError}}};
  std::vector<Finding> findings = {finding({0, 3})};
  apply_settings({}, choice, "abc", &findings);
  EXPECT_EQ(Severity::kError, findings[0].severity);
}

}  // namespace
}  // namespace sincerely
