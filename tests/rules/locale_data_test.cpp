#include "rules/locale_data.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(LocaleData, GivesWhatTheLocalesFilesSay) {
  TinyLanguage language;
  language.write("locales/xx/locale.yaml",
                 "name: tiny\nfolding: {İ: i}\nbare: {ı: i}\n"
                 "abbreviations: [Tel., dr]\nsentence-ends: [\"।\"]\n"
                 "informal: [thou]\nlabels: {subject: [Re]}\n");
  language.write("locales/xx/placeholders.yaml", "sum: number\nname: name\n");
  language.write("locales/xx/common-words.txt", "the\nAND\n");
  const Locale& locale = language.open().locale();
  EXPECT_EQ("xx", locale.tag);
  EXPECT_EQ("tiny", locale.name);
  ASSERT_EQ(1U, locale.folding.size());
  EXPECT_EQ("İ", locale.folding[0].from);
  EXPECT_EQ("i", locale.bare[0].to);
  EXPECT_EQ((std::vector<std::string_view>{"dr", "tel"}), locale.abbreviations);
  EXPECT_EQ((std::vector<std::string_view>{"।"}), locale.sentence_ends);
  EXPECT_EQ((std::vector<std::string_view>{"the", "and"}), locale.common_words);
  EXPECT_EQ((std::vector<std::string_view>{"re"}), locale.labels.subject);
  ASSERT_EQ(2U, locale.placeholders.size());
  EXPECT_EQ("name", locale.placeholders[0].name);
  EXPECT_EQ(PlaceholderKind::kNumber, locale.placeholders[1].kind);
  ASSERT_EQ(1U, locale.shapes.size());
  EXPECT_EQ(WordKind::kDate, locale.shapes[0].kind);
}

TEST(LocaleData, GivesWhatIsSaidOfSpelling) {
  TinyLanguage language;
  language.write("locales/xx/locale.yaml",
                 "name: tiny\nspelling: {dictionaries: {xx_YY: a-package},"
                 " endings: [{of: [s], as: [\"\"]}],"
                 " confusions: {ei: ie}}\n");
  language.write("locales/xx/spelling-words.txt", "Wifi\n");
  const SpellingData data = load_spelling(language.open().packs().front());
  ASSERT_EQ(1U, data.dictionaries.size());
  EXPECT_EQ("xx_YY", data.dictionaries[0].name);
  EXPECT_EQ("a-package", data.dictionaries[0].package);
  EXPECT_EQ((std::vector<std::string_view>{"wifi"}), data.words);
  ASSERT_EQ(1U, data.endings.size());
  EXPECT_EQ("s", data.endings[0].from);
  ASSERT_EQ(2U, data.confusions.size());  // both ways
  EXPECT_EQ("ei", data.confusions[1].to);
}

}  // namespace
}  // namespace sincerely
