#include "engine/lint_options.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

const KnownNames kKnown = {
    {"xx", "yy"}, {"none", "reply"}, {"excuse", "excuse/policy"}};

std::string complaint(LintOptions options) {
  const auto error = check_options(kKnown, &options);
  return error ? error->to_string() : "";
}

TEST(LintOptions, OfKnownNamesAreTaken) {
  LintOptions options;
  EXPECT_EQ("", complaint(options));
  options.language = "xx-YY";
  options.default_language = {"YY", {}};
  options.type = "reply";
  options.only = {"excuse"};
  options.rule_settings = {{{"excuse/policy", {}}, RuleLevel::kOff}};
  EXPECT_FALSE(check_options(kKnown, &options));
  EXPECT_EQ("xx", options.language);
  EXPECT_EQ("yy", options.default_language.value);
}

TEST(LintOptions, OfOthersAreComplainedOf) {
  LintOptions language;
  language.language = "zz";
  EXPECT_EQ("unknown language “zz”; expected: xx, yy", complaint(language));
  LintOptions ignore;
  ignore.ignore = {"excuses"};
  EXPECT_EQ("unknown rule or category “excuses”; did you mean “excuse”?",
            complaint(ignore));
}

TEST(LintOptions, OfAConfigurationAreComplainedOfAtTheirPlace) {
  LintOptions type;
  type.default_type = {"replay", {"c.yaml", 3, 7}};
  EXPECT_EQ("c.yaml:3:7: unknown letter type “replay”; did you mean “reply”?",
            complaint(type));
  LintOptions rule;
  rule.rule_settings = {{{"excuse/polcy", {"c.yaml", 4, 1}}, RuleLevel::kOn}};
  EXPECT_EQ(
      "c.yaml:4:1: unknown rule or category “excuse/polcy”; did you mean "
      "“excuse/policy”?",
      complaint(rule));
}

TEST(LintOptions, KnowTheRulesThatNoCommentTurnsOff) {
  LintOptions options;
  options.not_suppressible = {{"excuse", {"a.yaml", 1, 1}},
                              {"excuses", {"a.yaml", 2, 3}}};
  EXPECT_EQ(
      "a.yaml:2:3: unknown rule or category “excuses”; did you mean “excuse”?",
      complaint(options));
}

}  // namespace
}  // namespace sincerely
