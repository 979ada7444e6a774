#include <gtest/gtest.h>

#include "compile/lexicon.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(LexiconPack, GivesBackTheLexiconThatAPackWasMadeWith) {
  TinyLanguage language;
  language.write("locales/xx/harmony.yaml",
                 "vowels: ae\narchiphonemes:\n"
                 "  A: {after-vowel: {a: a, e: e}}\n"
                 "  D: {after-letter: {t: ft}, else: d}\n");
  language.write("locales/xx/forms/n.tsv", "a\t+\ta as\nb\t-\tneb\n");
  language.write("rules/xx/words/day.yaml", "- day\n- (a|b) night\n");
  const std::string bytes = language.compile().value();
  const Lexicon lexicon = lexicon_of(*Pack::open(bytes));
  ASSERT_EQ(2U, lexicon.classes.at("day").size());
  EXPECT_EQ("(a|b) night", lexicon.classes.at("day")[1].pattern);
  EXPECT_EQ((std::vector<std::string>{"a", "as"}),
            lexicon.lemmas.at({"a", false}));
  EXPECT_EQ((std::vector<std::string>{"neb"}), lexicon.lemmas.at({"b", true}));
  EXPECT_EQ((std::vector<std::string>{"keta"}),
            inflect(lexicon.harmony, "ket+a"));
  EXPECT_EQ((std::vector<std::string>{"ketta"}),
            inflect(lexicon.harmony, "ket+Da"));
  EXPECT_EQ((std::vector<std::string>{"kede"}),
            inflect(lexicon.harmony, "ked+A"));
}

}  // namespace
}  // namespace sincerely
