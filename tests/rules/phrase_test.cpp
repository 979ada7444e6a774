#include "rules/phrase.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

TEST(Phrase, ReportsWhatItsPatternsMatch) {
  TinyLanguage language;
  const LanguageRules& rules = language.rule("it", {"bad"}).open();
  EXPECT_EQ("A [bad] day. [BAD].", found_in(rules, "A bad day. BAD."));
}

TEST(Phrase, LeavesQuotedWordsAlone) {
  TinyLanguage language;
  const LanguageRules& rules = language.rule("it", {"a bad day"}).open();
  EXPECT_EQ("You wrote of “a bad day”. It was [a bad day].",
            found_in(rules, "You wrote of “a bad day”. It was a bad day."));
}

struct SectionCase {
  const char* keys;
  const char* expected;  // a text with what is found in brackets
};

constexpr SectionCase kSectionCases[] = {
    {"", "[We are sorry for it]. A day. [We are sorry]."},
    {"", "A day."},
    {"count: {to: 1}\n", "[We are sorry for it]. We are sorry."},
    {"unless: [{in: letter, pattern: our mistake}]\n",
     "We are sorry. It was our mistake."},
    {"only-if: [{in: sentence, pattern: late}]\n",
     "We are sorry. [We are sorry to be late]."},
    {"", "“We are sorry.” [We are sorry]."},
};

TEST(Phrase, ReportsTheSentencesOfASection) {
  for (const SectionCase& c : kSectionCases) {
    SCOPED_TRACE(c.expected);
    TinyLanguage language;
    const LanguageRules& rules =
        language
            .write("rules/xx/blame/it.yaml",
                   std::string("section: apology\n") + c.keys)
            .open();
    EXPECT_EQ(c.expected, found_in(rules, without_brackets(c.expected)));
  }
}

}  // namespace
}  // namespace sincerely
