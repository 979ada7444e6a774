#include "fix/edits.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

Finding finding(std::uint32_t begin, std::uint32_t end, SuggestionKind kind,
                const std::string& text) {
  Finding out;
  out.rule = "euphemism/it";
  out.span = {begin, end};
  out.suggestions = {{kind, text}};
  return out;
}

Letter letter(const std::string& text) {
  Letter out;
  out.text = text;
  return out;
}

std::string fixed(const std::string& text, const Report& report) {
  return apply_edits(text, edits_of(letter(text), report));
}

TEST(Edits, AreTheRewritesByPlace) {
  Report report;
  report.findings = {finding(4, 7, SuggestionKind::kReplace, "TWO"),
                     finding(0, 3, SuggestionKind::kReplace, "1"),
                     finding(8, 13, SuggestionKind::kAdvice, "say three"),
                     finding(13, 13, SuggestionKind::kInsert, "!")};
  EXPECT_EQ("1 TWO three", fixed("one two three", report));
}

TEST(Edits, DoNotOverlap) {
  Report report;
  report.findings = {finding(0, 7, SuggestionKind::kReplace, "1-2"),
                     finding(4, 13, SuggestionKind::kReplace, "2-3")};
  EXPECT_EQ("1-2 three", fixed("one two three", report));
}

TEST(Edits, LoseNoPlaceholder) {
  Report report;
  report.findings = {finding(0, 8, SuggestionKind::kReplace, "you")};
  EXPECT_EQ("{{name}}, hello", fixed("{{name}}, hello", report));
  report.findings = {finding(0, 8, SuggestionKind::kReplace, "O {{name}}")};
  EXPECT_EQ("O {{name}}, hello", fixed("{{name}}, hello", report));
}

TEST(Edits, SayNothingTwiceInASentence) {
  Report report;
  report.findings = {finding(0, 3, SuggestionKind::kReplace, "Sorry"),
                     finding(8, 11, SuggestionKind::kReplace, "sorry")};
  EXPECT_EQ("Sorry, so two.", fixed("One, so two.", report));
  EXPECT_EQ("Sorry. Hm sorry.", fixed("One. Hm two.", report));
}

TEST(Edits, LeaveHalfAQuotationAlone) {
  for (const std::string text :
       {"one” two", "(one two", "„one two", "one» two", "one\" two"}) {
    Report report;
    report.findings = {finding(0, static_cast<std::uint32_t>(text.size()),
                               SuggestionKind::kReplace, "1")};
    EXPECT_EQ(text, fixed(text, report));
  }
  Report report;
  report.findings = {finding(0, 13, SuggestionKind::kReplace, "1")};
  EXPECT_EQ("1", fixed("“one” two", report));
}

TEST(Edits, AreNotMadeWhereThereAreNoBytes) {
  Report report;
  report.findings = {finding(0, 3, SuggestionKind::kReplace, "1")};
  report.findings[0].place = TextPlace{"word/document.xml", 1};
  EXPECT_EQ("one two", fixed("one two", report));
}

TEST(Moves, FollowsTheTextAroundEdits) {
  const std::vector<Edit> edits = {{{4, 7}, "", "r", ""},
                                   {{10, 12}, "long", "r", ""}};
  const Moves moves(edits);
  EXPECT_EQ((Span{0, 4}), moves.of({0, 4}));
  EXPECT_EQ((Span{5, 6}), moves.of({8, 9}));
  EXPECT_EQ((Span{11, 13}), moves.of({12, 14}));
  EXPECT_EQ((Span{4, 4}), moves.of({5, 6}));
  EXPECT_EQ((Span{2, 13}), moves.of({2, 14}));
}

}  // namespace
}  // namespace sincerely
