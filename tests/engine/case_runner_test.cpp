#include "engine/case_runner.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

// What is wrong with the cases of the rule of this id, one line each.
std::string failures(const LanguageRules& rules, std::string_view id) {
  const Pack& pack = rules.packs()[0];
  std::string out;
  for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
    if (pack.string(rule.id) != id) continue;
    for (const CaseRecord& c :
         pack.slice<CaseRecord>(Table::kCases, rule.cases)) {
      const std::string wrong = run_case(rules, pack, rule, c);
      if (!wrong.empty()) out += wrong + "\n";
    }
  }
  return out;
}

TEST(CaseRunner, SaysWhichCasesFail) {
  TinyLanguage language;
  const LanguageRules& rules =
      language
          .rule("it", {"{n: bad} day"},
                "suggest: [{replace: \"{n} night\"}]\n"
                "cases:\n"
                "  bad: [\"A ⟦bad day⟧.\", \"A ⟦bad⟧ day.\", \"No day.\","
                " \"A bad day.\", \"⟦Bad\"]\n"
                "  good: [\"A day.\", \"A bad day.\"]\n"
                "  rewrite:\n"
                "    - {from: \"A bad day.\", to: \"A bad night.\"}\n"
                "    - {from: \"A bad day.\", to: \"A night.\"}\n")
          .open();
  EXPECT_EQ(
      "finds: A ⟦bad day⟧.\n"
      "marks nothing; what the rule finds stands in ⟦…⟧\n"
      "marks nothing; what the rule finds stands in ⟦…⟧\n"
      "⟦ and ⟧ do not pair\n"
      "finds: A ⟦bad day⟧.\n"
      "the rewrite gives: A bad night.\n",
      failures(rules, "blame/it"));
}

TEST(CaseRunner, RunsTheCasesOfSectionsAndTypes) {
  TinyLanguage language;
  language.write("rules/xx/sections/remedy.yaml",
                 "patterns: [\"we will\"]\ncases:\n"
                 "  present: [\"We will pay.\", \"We pay.\"]\n"
                 "  absent: [\"We pay.\", \"We will pay.\"]\n");
  const LanguageRules& rules = language.open();
  EXPECT_EQ(
      "does no work of the section “remedy”: We pay.\n"
      "is taken for the section “remedy”: We will pay.\n",
      failures(rules, "remedy"));
}

}  // namespace
}  // namespace sincerely
