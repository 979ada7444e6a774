#include "engine/missing.h"

#include <gtest/gtest.h>

#include "rules/tiny_judgement.h"

namespace sincerely {
namespace {

struct Place {
  const char* section;
  std::uint32_t byte;
  Severity severity;
};

TEST(Missing, PutsEachSectionWhereItBelongs) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  const Report report = judge_text(rules, "It is here.", "reply");
  const Place expected[] = {{"greeting", 0, Severity::kError},
                            {"remedy", 0, Severity::kWarning},
                            {"closing", 11, Severity::kError},
                            {"signature", 11, Severity::kError}};
  ASSERT_EQ(4U, report.findings.size());
  for (std::size_t i = 0; i < 4; ++i) {
    SCOPED_TRACE(expected[i].section);
    const Finding& finding = report.findings[i];
    EXPECT_EQ(expected[i].section, finding.section);
    EXPECT_EQ((Span{expected[i].byte, expected[i].byte}), finding.span);
    EXPECT_EQ(expected[i].severity, finding.severity);
  }
}

TEST(Missing, GoesBehindTheSectionsBeforeIt) {
  TinyLanguage language;
  const LanguageRules& rules = language.open();
  const Report report = judge_text(
      rules, "Dear Ana,\n\nWe are sorry. Bye.\n\nKind regards\nRui", "reply");
  ASSERT_EQ(1U, report.findings.size());
  EXPECT_EQ("remedy", report.findings[0].section);
  EXPECT_EQ(24U, report.findings[0].span.begin);
}

TEST(Missing, OffersASentenceInTheLettersFormOfAddress) {
  TinyLanguage language;
  language.write("rules/xx/address/mixed.yaml",
                 "forms: {thou: [thee], you: [you]}\n");
  const LanguageRules& rules = language.open();
  const auto offered = [&](const char* body) {
    const Report report =
        judge_text(rules, std::string("Dear Ana,\n\n") + body, "news");
    return report.findings.at(0).suggestions.at(0);
  };
  EXPECT_EQ("We are sorry.", offered("It is for you.").text);
  EXPECT_EQ("Sorry.", offered("It is for thee.").text);
  EXPECT_EQ(SuggestionKind::kInsert, offered("It is.").kind);
}

}  // namespace
}  // namespace sincerely
