#include "rules/regex_sets.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

TEST(RegexSets, MatchTheFoldedSentence) {
  TinyLanguage language;
  const LanguageRules& rules =
      language
          .write("rules/xx/blame/it.yaml",
                 "regex: \"(?:100|full) ?% (?:sure)\"\n")
          .open();
  EXPECT_EQ("We are [100% SURE]. [Full % sure].",
            found_in(rules, "We are 100% SURE. Full % sure."));
}

TEST(RegexSets, AreTriedOnlyWhereWhatTheyNeedOccurs) {
  TinyLanguage language;
  const LanguageRules& rules =
      language
          .write("rules/xx/blame/it.yaml",
                 "regex: \"a+b\"\nneeds: \"(now|then)\"\n")
          .open();
  EXPECT_EQ("[Aab] now. [Aab] then? Aab.",
            found_in(rules, "Aab now. Aab then? Aab."));
}

}  // namespace
}  // namespace sincerely
