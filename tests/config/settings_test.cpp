#include "config/settings.h"

#include <gtest/gtest.h>

#include "input/placeholders.h"

namespace sincerely {
namespace {

Settings some() {
  Settings out;
  out.language = {"pt", {"a.yaml", 1, 11}};
  out.final = {true, {"a.yaml", 2, 8}};
  out.rules = {{{"excuse", {"a.yaml", 4, 3}}, RuleLevel::kOff}};
  out.words = {{"it's", {"a.yaml", 5, 9}}};
  out.select = {{"emails.*", {"a.yaml", 6, 9}}};
  return out;
}

TEST(Settings, OfWhichOneHoldsAreReplacedTheOthersAdded) {
  Settings settings = some();
  Settings over;
  over.language = {"lv", {"b.yaml", 1, 11}};
  over.rules = {{{"tone", {"b.yaml", 2, 3}}, RuleLevel::kError}};
  over.words = {{"Pay", {"b.yaml", 3, 9}}};
  over.select = {{"sms.*", {"b.yaml", 4, 9}}};
  settings.add(over);
  EXPECT_EQ(
      "language: lv  # b.yaml:1:11\n"
      "final: true  # a.yaml:2:8\n"
      "rules:\n"
      "  excuse: off  # a.yaml:4:3\n"
      "  tone: error  # b.yaml:2:3\n"
      "words:\n"
      "  - 'it''s'  # a.yaml:5:9\n"
      "  - 'Pay'  # b.yaml:3:9\n"
      "select:\n"
      "  - 'sms.*'  # b.yaml:4:9\n",
      describe(settings));
}

TEST(Settings, GoBehindTheCommandLine) {
  LintOptions options;
  options.only = {"excuse/policy"};
  options.select = {"mine.*"};
  options.rule_folders = {"mine"};
  Settings settings = some();
  settings.only = {{"tone", {}}};
  settings.rule_folders = {{"theirs", {}}};
  settings.placeholders = {{"{{x}}", {}}, {"%s", {}}};
  const LintOptions both = with_settings(options, settings);
  EXPECT_EQ("", both.language);
  EXPECT_EQ("pt", both.default_language.value);
  EXPECT_TRUE(both.final);
  EXPECT_EQ(std::vector<std::string>{"excuse/policy"}, both.only);
  EXPECT_EQ(std::vector<std::string>{"mine.*"}, both.select);
  EXPECT_EQ((std::vector<std::string>{"mine", "theirs"}), both.rule_folders);
  EXPECT_EQ(std::vector<std::string>{"it's"}, both.words);
  EXPECT_EQ(
      1U, find_placeholders("Dear {{name}}, [NAME]", {}, both.dialects).size());
  EXPECT_EQ(kAllDialects, with_settings({}, some()).dialects);
}

TEST(Settings, SayWhatCommentsMayDo) {
  Settings settings;
  EXPECT_FALSE(with_settings({}, settings).require_reason);
  settings.require_reason = {true, {"a.yaml", 1, 17}};
  settings.not_suppressible = {{"tone", {"a.yaml", 2, 20}}};
  const LintOptions options = with_settings({}, settings);
  EXPECT_TRUE(options.require_reason);
  ASSERT_EQ(1U, options.not_suppressible.size());
  EXPECT_EQ("tone", options.not_suppressible[0].value);
  EXPECT_EQ("a.yaml:2:20", options.not_suppressible[0].place.to_string());
}

}  // namespace
}  // namespace sincerely
