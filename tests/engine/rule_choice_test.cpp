#include "engine/rule_choice.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(RuleChoice, IncludesWhatIsAskedFor) {
  EXPECT_TRUE(RuleChoice{}.includes("excuse/workload"));
  EXPECT_TRUE((RuleChoice{{"excuse"}, {}}.includes("excuse/workload")));
  EXPECT_TRUE(
      (RuleChoice{{"excuse/workload"}, {}}.includes("excuse/workload")));
  EXPECT_FALSE((RuleChoice{{"excuse/policy"}, {}}.includes("excuse/workload")));
  EXPECT_FALSE((RuleChoice{{}, {"excuse"}}.includes("excuse/workload")));
  EXPECT_FALSE((
      RuleChoice{{"excuse"}, {"excuse/workload"}}.includes("excuse/workload")));
}

}  // namespace
}  // namespace sincerely
