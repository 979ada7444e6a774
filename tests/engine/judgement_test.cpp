#include "engine/judgement.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

std::string rules_of(const Report& report) {
  std::string out;
  for (const Finding& finding : report.findings) out += finding.rule + " ";
  return out;
}

constexpr const char* kReply =
    "Dear Ana,\n\nYou are to blame. We will pay.\n\nKind regards\nRui\n";

TEST(Judgement, OrdersFindingsByPlace) {
  TinyLanguage language;
  const LanguageRules& rules =
      language.rule("b", {"to blame"}).rule("a", {"we will"}).open();
  EXPECT_EQ("blame/b blame/a ", rules_of(judge_text(rules, kReply, "reply")));
  EXPECT_EQ("missing-section/apology blame/b blame/a ",
            rules_of(judge_text(rules, kReply, "news")));
}

TEST(Judgement, ReportsWhereEachSectionLies) {
  TinyLanguage language;
  const Report report = judge_text(language.open(), kReply);
  ASSERT_EQ(6U, report.sections.size());
  EXPECT_EQ("greeting", report.sections[0].name);
  EXPECT_EQ((Span{0, 9}), report.sections[0].span);
  EXPECT_FALSE(report.sections[1].span);  // the apology
  EXPECT_EQ((Span{29, 41}), report.sections[2].span);
}

TEST(Judgement, TakesANumberInTheSubjectForAReference) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  const auto has_reference = [&](const char* text) {
    return judge_text(rules, text).sections[3].span.has_value();
  };
  EXPECT_TRUE(has_reference("Subject: AB-123\n\nDear Ana,\n\nIt is here."));
  EXPECT_TRUE(has_reference("Dear Ana,\n\nIt is in ticket nine."));
  EXPECT_FALSE(has_reference("Dear Ana,\n\nIt is in May."));
}

TEST(Judgement, GuessesATypeThatIsNotDeclared) {
  TinyLanguage language;
  language.write("rules/xx/types/news.yaml", "patterns: [\"we regret\"]\n");
  const LanguageRules& rules = language.open();
  const Report report =
      judge_text(rules, "Dear Ana,\n\nWe regret it.\n\nKind regards\nRui", "");
  EXPECT_EQ("news", report.type.value);
  EXPECT_EQ(Origin::kGuess, report.type.origin);
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("missing-section/apology", report.findings[0].rule);
  EXPECT_EQ(Severity::kHint, report.findings[0].severity);
  EXPECT_EQ(1U, report.notes.size());
}

TEST(Judgement, AsksForNoSectionsOfWhatIsNoLetter) {
  TinyLanguage language;
  language.write("rules/xx/types/news.yaml", "patterns: [\"we regret\"]\n");
  EXPECT_TRUE(
      judge_text(language.open(), "We regret it.", "").findings.empty());
}

TEST(Judgement, NotesAFileWithoutProse) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  EXPECT_EQ(1U, judge_text(rules, " \n\n").notes.size());
  EXPECT_EQ(1U, judge_text(rules, "").notes.size());
}

}  // namespace
}  // namespace sincerely
