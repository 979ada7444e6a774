#include "forms/catalogue_entry.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(IsCatalogueText, IsWhatSomeoneReads) {
  for (const char* text :
       {"Save", "Olá!", "Salvar…", "a b", "segunda-feira", "हाँ",
        "Nome:", "See https://example.com", "%{n} dias", " OK\n"}) {
    EXPECT_TRUE(is_catalogue_text(text)) << text;
  }
}

TEST(IsCatalogueText, IsNoNameOfSomething) {
  for (const char* text :
       {"", " \n", "12", "12:30", "1.2.0", "^1.0", "index.js",
        "https://example.com", "a@example.com", "{{name}}", "%{name}",
        "snake_case", "../x", "#fff", "#ffeedd", "- - -"}) {
    EXPECT_FALSE(is_catalogue_text(text)) << text;
  }
}

TEST(IsLanguageTag, KnowsTheWritingsOfTags) {
  for (const char* tag : {"pt", "pt-BR", "pt_BR", "pt-br", "sr-Latn",
                          "sr-Latn-RS", "es-419", "fil-PH"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const char* name : {"", "p", "app", "PT", "emails", "pt-", "pt-B",
                           "pt-BRA", "a-b", "pt-BR-x-y", "to_do_list"}) {
    EXPECT_FALSE(is_language_tag(name)) << name;
  }
}

TEST(PluralBase, IsWhatStandsBeforeTheCategory) {
  EXPECT_EQ("days", plural_base("days_one"));
  EXPECT_EQ("days_ordinal", plural_base("days_ordinal_few"));
  EXPECT_EQ("", plural_base("days_male"));
  EXPECT_EQ("", plural_base("one"));
  EXPECT_TRUE(is_plural_category("many"));
  EXPECT_FALSE(is_plural_category("ones"));
}

TEST(IsConfigurationKey, IsWhatNoCatalogueHas) {
  EXPECT_TRUE(is_configuration_key("dependencies"));
  EXPECT_FALSE(is_configuration_key("emails"));
}

}  // namespace
}  // namespace sincerely
