#include "compile/pack_builder.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(PackBuilder, GivesTheSameBytesEachTime) {
  TinyLanguage language;
  language.rule("it", {"a (b|c d) ...{0,3} e"});
  EXPECT_TRUE(language.compile().value() == language.compile().value());
}

TEST(PackBuilder, NamesTheFirstErrorOfEachLanguage) {
  TinyLanguage language;
  language.rule("it", {"@nobody"});
  language.write("locales/yy/locale.yaml", "labels: {}\n");
  const Result<std::string> library = build_library(language.root());
  ASSERT_FALSE(library.ok());
  const std::string message = library.error().to_string();
  EXPECT_NE(std::string::npos, message.find("@nobody")) << message;
  EXPECT_NE(std::string::npos, message.find("yy/locale.yaml")) << message;
}

TEST(PackBuilder, HasNothingForALanguageThatAFolderDoesNotName) {
  TinyLanguage language;
  const std::string base = language.compile().value();
  const Result<std::string> extension =
      build_extension(language.root() + "/nowhere", "xx", *Pack::open(base));
  ASSERT_TRUE(extension.ok());
  EXPECT_TRUE(extension.value().empty());
}

TEST(PackBuilder, WantsTheFallbackToBeOneOfTheLanguages) {
  TinyLanguage language;
  language.write("locales/fallback", "yy\n");
  const Result<std::string> library = build_library(language.root());
  ASSERT_FALSE(library.ok());
  EXPECT_EQ("the name of one of the folders beside it expected, not “yy”",
            library.error().message);
}

TEST(PackBuilder, FailsWithoutAFolderOfLocales) {
  const Result<std::string> library = build_library("/nowhere");
  ASSERT_FALSE(library.ok());
  EXPECT_EQ(Error::Kind::kUnreadable, library.error().kind);
}

TEST(PackBuilder, HoldsTheRulesForCustomersApart) {
  TinyLanguage language;
  const std::string before = language.compile().value();
  language.write("rules/xx/customer/question.yaml", "patterns: [where]\n");
  EXPECT_TRUE(before == language.compile().value());
  const std::string library = build_library(language.root()).value();
  const auto apart = Pack::open(customer_pack(library, "xx"));
  ASSERT_TRUE(apart);
  const auto rules = apart->table<RuleRecord>(Table::kRules);
  ASSERT_EQ(1U, rules.size());
  EXPECT_EQ("customer/question", apart->string(rules[0].id));
}

}  // namespace
}  // namespace sincerely
