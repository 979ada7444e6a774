#include "rules/rule_finding.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

Finding only_finding(const LanguageRules& rules, const std::string& text) {
  const Report report = judge_text(rules, text);
  EXPECT_EQ(1U, report.findings.size());
  return report.findings.empty() ? Finding() : report.findings[0];
}

TEST(RuleFinding, FillsCapturesIntoRewrites) {
  TinyLanguage language;
  const LanguageRules& rules =
      language
          .rule(
              "it", {"you forgot {what:...{1,4}} $"},
              "suggest: [{replace: \"we lack {what}\"}, {advice: \"Ask.\"}]\n")
          .open();
  const Finding first = only_finding(rules, "You forgot the Form A.");
  ASSERT_EQ(2U, first.suggestions.size());
  EXPECT_EQ(SuggestionKind::kReplace, first.suggestions[0].kind);
  EXPECT_EQ("We lack the Form A", first.suggestions[0].text);
  EXPECT_EQ("Ask.", first.suggestions[1].text);
  EXPECT_EQ("we lack it",
            only_finding(rules, "So you forgot it.").suggestions[0].text);
}

TEST(RuleFinding, TakesTheRulesOwnMessageBeforeTheCategorys) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("own", {"own"}, "message: {en: Own., lv: Savs.}\n")
          .rule("plain", {"plain"})
          .write("rules/xx/house/word.yaml", "patterns: [word]\nwhy: House.\n")
          .open();
  EXPECT_EQ("Own.", only_finding(rules, "own").message);
  EXPECT_EQ("B.", only_finding(rules, "plain").message);
  EXPECT_EQ("House.", only_finding(rules, "word").message);
}

TEST(RuleFinding, IsLessSureWhereDiacriticsAreMissing) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("it", {"lūdzu"}, "confidence: 0.5\n").open();
  EXPECT_FLOAT_EQ(0.5F, only_finding(rules, "lūdzu").confidence);
  EXPECT_FLOAT_EQ(0.4F, only_finding(rules, "ludzu").confidence);
}

}  // namespace
}  // namespace sincerely
