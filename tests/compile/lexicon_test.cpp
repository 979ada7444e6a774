#include "compile/lexicon.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

std::string lexicon_error(const std::string& path, const std::string& text) {
  TinyLanguage language;
  language.write("locales/xx/" + path, text);
  const Result<std::string> pack = language.compile();
  if (pack) return "compiles";
  const std::string message = pack.error().to_string();
  return message.substr(message.find("/xx/") + 4);
}

TEST(Lexicon, SaysWhatIsWrongWithItsFiles) {
  EXPECT_EQ(
      "forms/t.tsv:2:1: a lemma, + or -, and forms expected, with tabs "
      "between",
      lexicon_error("forms/t.tsv", "a\t+\ta b\nc\t*\td\n"));
  EXPECT_EQ(
      "forms/v.yaml:2:10: unknown paradigm “vreb”; did you mean “verb”?",
      lexicon_error("forms/v.yaml",
                    "paradigms: {verb: {forms: [+a]}}\nlemmas: {vreb: [b]}\n"));
  EXPECT_EQ("forms/v.yaml:2:17: the key “lemma” is missing",
            lexicon_error("forms/v.yaml",
                          "paradigms: {verb: {forms: [+a]}}\n"
                          "lemmas: {verb: [{stem: b}]}\n"));
  EXPECT_EQ("harmony.yaml:2:20: one letter, with after-vowel or after-letter",
            lexicon_error("harmony.yaml",
                          "vowels: ae\narchiphonemes: {A: {else: a}}\n"));
  EXPECT_EQ("words/w.yaml:1:1: a list of patterns expected",
            lexicon_error("words/w.yaml", "a: b\n"));
}

TEST(Lexicon, InflectsByParadigms) {
  TinyLanguage language;
  language.write("locales/xx/harmony.yaml",
                 "vowels: aei\narchiphonemes:\n"
                 "  A: {after-vowel: {a: a, e: ei}}\n");
  language.write("locales/xx/forms/v.yaml",
                 "paradigms:\n  verb:\n    drop: (mak|mek)\n"
                 "    forms: [\"+mAk\", \"+(y)An\"]\n    negative: [\"+mAz\"]\n"
                 "lemmas:\n  verb:\n    - almak\n"
                 "    - {lemma: gitmek, soft: gid, forms: [gelir]}\n");
  Lexicon lexicon;
  ASSERT_FALSE(read_forms(language.root() + "/locales/xx", &lexicon));
  using Forms = std::vector<std::string>;
  EXPECT_EQ((Forms{"almak", "alan"}), (lexicon.lemmas[{"almak", false}]));
  EXPECT_EQ((Forms{"almaz"}), (lexicon.lemmas[{"almak", true}]));
  EXPECT_EQ((Forms{"gelir", "gitmek", "giden"}),
            (lexicon.lemmas[{"gitmek", false}]));
}

}  // namespace
}  // namespace sincerely
