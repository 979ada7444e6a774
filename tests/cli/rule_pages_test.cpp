#include "cli/rule_pages.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

const std::vector<MessagePattern> kRulePagesMessages = {
    {"category.blame", "shifted blame"},
    {"finding.blame", "This blames."},
    {"missing.apology", "No apology."}};

std::string page(const std::vector<RuleEntry>& entries,
                 const std::string& file) {
  const Messages messages({"en", kRulePagesMessages}, {});
  for (const RulePage& found : rule_pages(entries, messages)) {
    if (found.file == file) return found.text.substr(found.text.find('#'));
  }
  return "no such page";
}

RuleEntry entry(const std::string& id, const std::string& language) {
  RuleEntry out;
  out.id = id;
  out.language = language;
  out.language_name = language + "-name";
  return out;
}

TEST(RulePages, ShowARuleInItsLanguages) {
  RuleEntry first = entry("blame/you", "en");
  first.why = "Nobody likes it.";
  first.source = "A book, p. 3.";
  first.suggestion = {SuggestionKind::kReplace, "we lack {n}"};
  first.examples = {{"⟦You forgot⟧ it.", true},
                    {"It is *here*.", false},
                    {"⟦You lost⟧ it.", true},
                    {"⟦You broke⟧ it.", true},
                    {"Fine.", false}};
  RuleEntry second = entry("blame/you", "pt");
  second.severity = Severity::kHint;
  EXPECT_EQ(
      "# Shifted blame\n\nThis blames.\n\n"
      "`--ignore blame` turns all of these rules off, `--only blame` all "
      "others.\n\n"
      "| rule | severity | languages |\n|---|---|---|\n"
      "| [you](#you) | warning or hint | en, pt |\n\n"
      "## you\n\nSeverity: warning or hint. `--ignore blame/you` turns it "
      "off.\n\n"
      "**en-name** (en) – Nobody likes it. Source: A book, p. 3.\n\n"
      "- found: **You forgot** it.\n- found: **You lost** it.\n"
      "- left alone: It is \\*here\\*.\n- write instead: we lack …\n\n"
      "**pt-name** (pt)\n\n",
      page({first, second}, "blame.md"));
}

TEST(RulePages, ShowSentencesThatDoASectionsWork) {
  RuleEntry apology = entry("missing-section/apology", "en");
  apology.suggestion = {SuggestionKind::kInsert, "Sorry for {{what}}."};
  apology.examples = {{"Sorry.", true}, {"Sorry if.", false}};
  const std::string text = page({apology}, "missing-section.md");
  EXPECT_NE(std::string::npos,
            text.find("## apology\n\nNo apology.\n\nSeverity: warning."))
      << text;
  EXPECT_TRUE(
      text.ends_with("- does it: Sorry.\n- does not: Sorry if.\n"
                     "- to start from: Sorry for {{what}}.\n"))
      << text;
}

TEST(RulePages, SayWhereLearnedRulesHaveTheirExamples) {
  RuleEntry learned = entry("blame/learned", "en");
  learned.path = "rules/en/blame/learned.yaml";
  learned.learnt_from = "blame";
  EXPECT_TRUE(page({learned}, "blame.md")
                  .ends_with("- learnt from: `rules/en/examples/blame.tsv`\n"));
}

TEST(RulePages, ListTheCategories) {
  const std::string text = page(
      {entry("blame/a", "en"), entry("blame/b", "en"), entry("house/c", "en")},
      "README.md");
  EXPECT_NE(std::string::npos,
            text.find("| [Shifted blame](blame.md) | 2 | This blames. |\n"
                      "| [house](house.md) | 1 |  |\n"))
      << text;
}

TEST(RulePages, ShowMarksOfMarkdownAsTheyAre) {
  EXPECT_EQ("a\\|b \\<i\\> \\[x\\](y)", markdown_text("a|b <i> [x](y)"));
  EXPECT_EQ("one line", markdown_text("one\nline"));
  EXPECT_EQ("R\\$ 5 \\#1", markdown_text("R$ 5 #1"));
}

}  // namespace
}  // namespace sincerely
