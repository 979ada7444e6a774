#include "engine/rule_choice.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(RuleChoice, IncludesWhatIsAskedFor) {
  EXPECT_TRUE(RuleChoice().includes("excuse/workload"));
  EXPECT_TRUE((RuleChoice{{"excuse"}, {}, {}}.includes("excuse/workload")));
  EXPECT_TRUE(
      (RuleChoice{{"excuse/workload"}, {}, {}}.includes("excuse/workload")));
  EXPECT_FALSE(
      (RuleChoice{{"excuse/policy"}, {}, {}}.includes("excuse/workload")));
  EXPECT_FALSE((RuleChoice{{}, {"excuse"}, {}}.includes("excuse/workload")));
  EXPECT_FALSE((RuleChoice{{"excuse"}, {"excuse/workload"}, {}}.includes(
      "excuse/workload")));
}

TEST(RuleChoice, HoldsToSettingsTheNearerTheBetter) {
  RuleChoice choice;
  choice.settings = {{{"excuse/policy", {}}, RuleLevel::kError},
                     {{"excuse", {}}, RuleLevel::kHint},
                     {{"tone", {}}, RuleLevel::kOff},
                     {{"tone/x", {}}, RuleLevel::kOn},
                     {{"excuse", {}}, RuleLevel::kWarning}};
  EXPECT_EQ(Severity::kError, choice.severity("excuse/policy"));
  EXPECT_EQ(Severity::kWarning, choice.severity("excuse/workload"));
  EXPECT_EQ(std::nullopt, choice.severity("tone/x"));
  EXPECT_EQ(std::nullopt, choice.severity("other/y"));
  EXPECT_FALSE(choice.includes("tone/y"));
  EXPECT_TRUE(choice.includes("tone/x"));
  EXPECT_TRUE(choice.includes("excuse/policy"));
  choice.only = {"tone"};  // what the user asks for now
  EXPECT_TRUE(choice.includes("tone/y"));
  EXPECT_FALSE(choice.includes("excuse/policy"));
}

}  // namespace
}  // namespace sincerely
