#include "compile/locale_file.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"
#include "text/word.h"

namespace sincerely {
namespace {

std::string locale_error(const std::string& file, const std::string& text) {
  TinyLanguage language;
  language.write("locales/xx/" + file, text);
  const Result<LocaleSource> locale =
      read_locale(language.root() + "/locales/xx");
  if (locale) return "reads";
  const std::string message = locale.error().to_string();
  return message.substr(message.find("/xx/") + 4);
}

TEST(LocaleFile, SaysWhatIsWrong) {
  EXPECT_EQ("locale.yaml:1:1: the key “name” is missing",
            locale_error("locale.yaml", "informal: [a]\n"));
  EXPECT_EQ("locale.yaml:2:1: unknown key “lables”; did you mean “labels”?",
            locale_error("locale.yaml", "name: a\nlables: {}\n"));
  EXPECT_EQ("kinds.yaml:1:10: unknown key “dat”; did you mean “date”?",
            locale_error("kinds.yaml", "shapes: {dat: [a]}\n"));
  EXPECT_EQ(
      "placeholders.yaml:1:4: unknown kind of placeholder “nmber”; did "
      "you mean “number”?",
      locale_error("placeholders.yaml", "a: nmber\n"));
  EXPECT_EQ("messages.yaml:1:4: messages by key expected",
            locale_error("messages.yaml", "a: b\n"));
}

TEST(LocaleFile, ReadsWhatIsSaidOfSpelling) {
  TinyLanguage language;
  language.write("locales/xx/locale.yaml",
                 "name: a\nspelling:\n  dictionaries: {xx_YY: a-package}\n"
                 "  endings: [{of: [ses, zes], as: [s, \"\"]}]\n"
                 "  confusions: {ei: [ie, i]}\n");
  language.write("locales/xx/spelling-words.txt", "# Ours.\nwifi\n");
  const Result<LocaleSource> locale =
      read_locale(language.root() + "/locales/xx");
  ASSERT_TRUE(locale.ok()) << locale.error().to_string();
  using List = std::vector<std::string>;
  const auto& lists = locale.value().lists;
  EXPECT_EQ((List{"xx_YY", "a-package"}), lists.at("spelling.dictionaries"));
  EXPECT_EQ((List{"ses", "s", "ses", "", "zes", "s", "zes", ""}),
            lists.at("spelling.endings"));
  EXPECT_EQ((List{"ei", "ie", "ei", "i"}), lists.at("spelling.confusions"));
  EXPECT_EQ(List{"wifi"}, lists.at("spelling.words"));
  EXPECT_EQ("locale.yaml:3:14: the keys “of” and “as” expected",
            locale_error("locale.yaml",
                         "name: a\nspelling:\n  endings: [ {of: [s]}]\n"));
}

TEST(LocaleFile, ReadsKindsInTheirOrder) {
  TinyLanguage language;
  const Result<LocaleSource> locale =
      read_locale(language.root() + "/locales/xx");
  ASSERT_TRUE(locale.ok());
  const auto& kinds = locale.value().kinds;
  ASSERT_EQ(2U, kinds.size());
  EXPECT_EQ("(one|two|three)",
            kinds.at(static_cast<std::uint32_t>(WordKind::kNumber))[0].pattern);
  EXPECT_EQ("A.", locale.value().messages.at("missing.apology"));
}

}  // namespace
}  // namespace sincerely
