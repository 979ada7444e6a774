#include "engine/language_rules.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

TEST(LanguageRules, KnowTheLetterTypes) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  EXPECT_EQ(0U, rules.type_number("reply"));
  EXPECT_EQ("news", rules.type_name(1));
  EXPECT_EQ(kNoIndex, rules.type_number("none"));
  EXPECT_EQ(0b11U, rules.required_sections(1));
}

TEST(LanguageRules, TakeTheRulesOfTheUserBeside) {
  TinyLanguage language;
  language.rule("it", {"bad"}).write("rules/xx/words/day.yaml", "- day\n");
  language.open();
  const std::string folder = language.root() + "/house";
  language.write("house/xx/house/word.yaml", "patterns: [\"good @day\"]\n");
  const std::string base = language.compile().value();
  const Result<std::string> extension =
      build_extension(folder, "xx", *Pack::open(base));
  ASSERT_TRUE(extension.ok());
  EXPECT_EQ("[bad] and [good day]",
            found_in(language.open({extension.value()}), "bad and good day"));
}

}  // namespace
}  // namespace sincerely
