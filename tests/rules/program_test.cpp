#include "rules/program.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

// A sentence of one word many times, and a pattern with many gaps over it that
// never matches: exponential, if attempts were not remembered.
TEST(Program, IsLinearWhereGapsFollowGaps) {
  TinyLanguage language;
  const LanguageRules& rules =
      language
          .rule("it", {"a ...{0,30} a ...{0,30} a ...{0,30} a ...{0,30} a "
                       "...{0,30} (b c|b d) (e|f g)"})
          .open();
  Letter letter;
  for (int i = 0; i < 300; ++i) letter.text += "a ";
  letter.text += "b c";
  Text text;
  rules.reader().read(letter, &text);
  Matches matches;
  rules.matchers()[0].match(&text, &matches);
  EXPECT_TRUE(matches.of(0).empty());
}

TEST(Program, GivesTheCapturesOfTheMatch) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {"did not {verb:(read|sign)} {what:...{1,3}} $"})
          .open();
  Letter letter;
  letter.text = "You did not sign the form.";
  Text text;
  rules.reader().read(letter, &text);
  Matches matches;
  rules.matchers()[0].match(&text, &matches);
  const Pack& pack = rules.packs()[0];
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    if (pack.string(rule.id) != "blame/it") continue;
    ASSERT_EQ(1U, matches.of(rule.set).size());
    const auto captures = matches.captures_of(matches.of(rule.set)[0], 2);
    EXPECT_EQ(3U, captures[0].first);
    EXPECT_EQ(4U, captures[0].last);
    EXPECT_EQ(4U, captures[1].first);
    EXPECT_EQ(6U, captures[1].last);
  }
}

// Each alternative is found, however they are grouped, and none besides.
TEST(Program, TriesManyAlternativesInTheirOrder) {
  std::string pattern = "it is (";
  for (const char c : std::string("abcdefghijkl")) {
    const std::string word = std::string("w") + c;
    pattern += word + " late|" + word + " (very)? late now|";
  }
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {pattern + "<number> days)"}).open();
  constexpr std::string_view kProgramCases[] = {
      "So [it is wa late] now.",
      "So [it is wl late] now.",
      "So [it is we very late now].",
      "So [it is 3 days].",
      "So it is we very late.",
      "So it is wz late now.",
      "So it is wb.",
      "So it is",
  };
  for (const std::string_view marked : kProgramCases) {
    SCOPED_TRACE(marked);
    EXPECT_EQ(marked, found_in(rules, without_brackets(std::string(marked))));
  }
}

}  // namespace
}  // namespace sincerely
