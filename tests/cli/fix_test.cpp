#include "cli/fix.h"

#include <gtest/gtest.h>

#include "compile/pack_builder.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class FixTest : public testing::Test {
 protected:
  // A rule of its own that rewrites `from`.
  void rule(const std::string& name, const std::string& from,
            const std::string& to) {
    language_.write("rules/xx/" + name + ".yaml",
                    "patterns: [\"" + from + "\"]\nsuggest: [{replace: \"" +
                        to + "\"}]\ncases:\n" + "  bad: [\"It is ⟦" + from +
                        "⟧.\", \"The ⟦" + from + "⟧.\", \"So ⟦" + from +
                        "⟧.\"]\n  good: [\"Good.\", \"Fine.\", \"Yes.\"]\n" +
                        "  rewrite: [{from: \"It is " + from +
                        ".\", to: \"It is " + to + ".\"}]\n");
  }

  Fixed fix(const std::string& bytes, const std::string& path = "a.txt") {
    library_ = build_library(language_.root()).value();
    LintOptions options;
    options.language = "xx";
    options.type = "none";
    const Result<Linter> linter = Linter::make(options, library_);
    return fix_file(linter.value(), path, bytes, hide_);
  }

  TinyLanguage language_;
  std::string library_;
  Hide hide_;
};

TEST_F(FixTest, RewritesAndLeavesAllElse) {
  rule("blame/it", "grim", "plain");
  const std::string bom = "\xEF\xBB\xBF";
  const Fixed fixed = fix(bom + "It is  grim.\r\n\r\n\tGrim it is.");
  EXPECT_EQ(bom + "It is  plain.\r\n\r\n\tPlain it is.", fixed.bytes);
  EXPECT_EQ(2U, fixed.count);
  EXPECT_EQ(2U, fixed.before.report.findings.size());
  EXPECT_TRUE(fixed.after.report.findings.empty());
}

TEST_F(FixTest, KeepsUtf16) {
  using namespace std::string_literals;
  rule("blame/it", "grim", "ok");
  EXPECT_EQ("\xFF\xFEo\0k\0.\0"s, fix("\xFF\xFEg\0r\0i\0m\0.\0"s).bytes);
}

TEST_F(FixTest, GoesOnWithWhatOverlapped) {
  rule("blame/it", "grim news", "plain news");
  rule("excuse/that", "news today", "news by noon");
  EXPECT_EQ("It is plain news by noon.", fix("It is grim news today.").bytes);
}

TEST_F(FixTest, MakesNoNewFinding) {
  rule("blame/it", "grim", "dark");
  language_.rule("that", {"so dark"});
  rule("blame/also", "gloomy", "plain");
  const Fixed fixed = fix("It is so grim. It is gloomy. It is grim.");
  EXPECT_EQ("It is so grim. It is plain. It is dark.", fixed.bytes);
  EXPECT_EQ(2U, fixed.count);
}

TEST_F(FixTest, ASecondRunChangesNothing) {
  rule("blame/it", "grim", "dark");
  rule("blame/that", "dark", "grim");  // for ever, but for the limit
  rule("blame/also", "gloomy", "plain");
  const std::string once = fix("It is gloomy. So grim.").bytes;
  EXPECT_EQ(once, fix(once).bytes);
}

TEST_F(FixTest, LeavesWhatWouldNotComeBackAsItWas) {
  using namespace std::string_literals;
  rule("blame/it", "grim", "dark");
  const std::string mail = "Subject: a\n\nIt is grim \0 today.\n"s;
  const Fixed fixed = fix(mail, "a.eml");
  EXPECT_EQ(mail, fixed.bytes);
  EXPECT_EQ(1U, fixed.before.report.findings.size());
}

TEST_F(FixTest, LeavesWhatCannotBeJudged) {
  rule("blame/it", "grim", "dark");
  const Fixed fixed = fix("It is grim \xFF.");
  EXPECT_EQ("It is grim \xFF.", fixed.bytes);
  EXPECT_TRUE(fixed.after.report.error);
}

TEST_F(FixTest, LeavesWhatACommentTurnsOff) {
  rule("blame/it", "grim", "plain");
  const std::string comment = "# sincerely: disable-next-line blame -- so\n";
  EXPECT_EQ(comment + "It is grim.\nIt is plain.",
            fix(comment + "It is grim.\nIt is grim.").bytes);
}

TEST_F(FixTest, LeavesWhatIsHidden) {
  rule("blame/it", "grim", "plain");
  rule("blame/also", "gloomy news", "bad news");
  // The first finding, as a baseline would hide it.
  hide_ = [](JudgedFile* judged) {
    std::vector<Finding>& all = judged->report.findings;
    std::vector<Finding> hidden = {all.front()};
    all.erase(all.begin());
    return hidden;
  };
  const Fixed fixed = fix("It is grim, gloomy news. It is grim.");
  EXPECT_EQ("It is grim, bad news. It is plain.", fixed.bytes);
  EXPECT_EQ(2U, fixed.count);
  EXPECT_EQ(2U, fixed.before.report.findings.size());
  EXPECT_TRUE(fixed.after.report.findings.empty());
}

}  // namespace
}  // namespace sincerely
