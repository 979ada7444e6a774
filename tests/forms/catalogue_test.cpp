#include "forms/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A file of one text, which every value is.
constexpr std::string_view kCatalogueText = "Your parcel is late.";

CatalogueBuilder a_builder() {
  Letter file;
  file.path = "en.json";
  file.text = kCatalogueText;
  return CatalogueBuilder(std::move(file));
}

void add(CatalogueBuilder* builder, std::string_view key) {
  TracedText text;
  text.copy(kCatalogueText, 0, kCatalogueText.size());
  if (!key.empty()) builder->key(key, 0);
  builder->value(std::move(text), Writing{Writing::Kind::kJson, {}});
}

std::vector<std::string> keys_of(CatalogueBuilder* builder) {
  std::vector<std::string> keys;
  for (const Message& message : builder->finish().messages) {
    keys.push_back(message.key);
  }
  return keys;
}

TEST(CatalogueBuilder, NamesMessagesByTheirWay) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  builder.key("mail", 0);
  builder.open_list();
  builder.pass_value();
  add(&builder, "");
  builder.open_map();
  add(&builder, "body");
  builder.close();
  builder.close();
  add(&builder, "end");
  builder.close();
  EXPECT_THAT(keys_of(&builder), ElementsAre("mail.1", "mail.2.body", "end"));
}

TEST(CatalogueBuilder, ReadsALanguageOnlyWhereAllNamesAreLanguages) {
  for (const bool has_other : {false, true}) {
    CatalogueBuilder builder = a_builder();
    builder.open_map();
    for (const char* name : {"pt-BR", has_other ? "mail" : "en"}) {
      builder.key(name, 0);
      builder.open_map();
      add(&builder, "late");
      builder.close();
    }
    builder.close();
    const Document document = builder.finish();
    ASSERT_EQ(2u, document.messages.size());
    EXPECT_EQ(has_other ? "pt-BR.late" : "late", document.messages[0].key);
    EXPECT_EQ(has_other ? "" : "pt-BR",
              document.messages[0].letter.declared_language);
  }
}

TEST(CatalogueBuilder, GivesPluralFormsOneKey) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  for (const char* key : {"days_one", "days_other", "the_other", "a_male"}) {
    add(&builder, key);
  }
  builder.key("mail", 0);
  builder.open_map();
  add(&builder, "one");
  add(&builder, "other");
  builder.close();
  builder.close();
  EXPECT_THAT(keys_of(&builder), ElementsAre("days", "days", "the_other",
                                             "a_male", "mail", "mail"));
}

TEST(CatalogueBuilder, LeavesOutWhatIsSaidToTranslators) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  builder.key("late", 0);
  builder.open_map();
  add(&builder, "description");
  add(&builder, "message");
  builder.key("placeholders", 0);
  builder.open_map();
  add(&builder, "example");
  builder.close();
  builder.close();
  builder.key("@late", 0);
  builder.open_map();
  add(&builder, "description");
  builder.close();
  builder.key("page", 0);
  builder.open_map();
  add(&builder, "description");
  add(&builder, "title");
  builder.close();
  builder.close();
  EXPECT_THAT(keys_of(&builder),
              ElementsAre("late.message", "page.description", "page.title"));
}

TEST(CatalogueBuilder, HasLimits) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  for (int i = 0; i < 1000; ++i) {
    builder.key(std::string(100, 'k'), 0);
    builder.open_map();
  }
  add(&builder, "deep");
  for (int i = 0; i < 1000; ++i) builder.close();
  add(&builder, std::string(5000, 'k'));
  for (int i = 0; i < 100; ++i) add(&builder, "twice");
  const Document document = builder.finish();
  EXPECT_EQ(101u, document.messages.size());
  EXPECT_EQ(1000u, document.messages[0].key.size());
  EXPECT_THAT(document.notes[0], HasSubstr("line 1: the key “twice”"));
  EXPECT_THAT(document.notes.back(), HasSubstr("deeper than 64"));
}

TEST(CatalogueBuilder, ReadsNothingOfAConfiguration) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  add(&builder, "description");
  builder.key("dependencies", 0);
  builder.pass_value();
  EXPECT_THAT(keys_of(&builder), IsEmpty());
}

TEST(CatalogueBuilder, TakesBackOnlyTheValueGivenLast) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  add(&builder, "a");
  add(&builder, "b");
  builder.withdraw_value();
  builder.withdraw_value();
  builder.key("c", 0);
  builder.pass_value();
  builder.withdraw_value();
  EXPECT_THAT(keys_of(&builder), ElementsAre("a"));
}

TEST(CatalogueBuilder, StopsWithANoteOrAnError) {
  CatalogueBuilder builder = a_builder();
  builder.open_map();
  const auto failed = builder.stop(5, "“,” expected");
  ASSERT_FALSE(failed.ok());
  EXPECT_EQ("en.json:1:6: “,” expected", failed.error().to_string());

  CatalogueBuilder other = a_builder();
  other.open_map();
  add(&other, "late");
  const auto read = other.stop(5, "“,” expected");
  ASSERT_TRUE(read.ok());
  EXPECT_THAT(read.value().notes,
              ElementsAre("line 1: “,” expected; what follows is not read"));
}

TEST(DecodeCatalogue, KeepsHowTheFileIsWritten) {
  const auto read = decode_catalogue("a.json", "\xEF\xBB\xBF{}");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ("{}", read.value().text);
  EXPECT_EQ(3u, read.value().encoding.bom);
  EXPECT_FALSE(decode_catalogue("a.json", "\xFF").ok());
}

}  // namespace
}  // namespace sincerely
