#include "rules/phrase.h"

#include <gtest/gtest.h>

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

}  // namespace
}  // namespace sincerely
