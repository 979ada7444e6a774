#include "suppress/comment_findings.h"

#include <gtest/gtest.h>

#include <string>

#include "pack/embedded.h"

namespace sincerely {
namespace {

std::vector<Finding> all_of(const LintOptions& options) {
  const Result<Linter> linter = Linter::make(options, embedded_library());
  if (!linter) return {};
  CommentFindings findings(linter.value());
  findings.add_malformed({"offf", "disable-file", {1, 2}});
  findings.add_unknown({"excusee", {3, 4}});
  findings.add_unknown({"nothing-like-it", {3, 4}});
  findings.add_forbidden({5, 6}, "excuse");
  findings.add_groundless({7, 8});
  findings.add_unused({9, 10}, "tone");
  findings.add_unused({9, 10}, {});
  return findings.take();
}

TEST(CommentFindings, SayWhatIsWrongInEachLanguage) {
  for (const char* language : {"en", "hi", "lv", "pt", "tr"}) {
    SCOPED_TRACE(language);
    LintOptions options;
    options.ui_language = language;
    const std::vector<Finding> found = all_of(options);
    ASSERT_EQ(7U, found.size());
    for (const Finding& finding : found) {
      EXPECT_EQ(std::string::npos, finding.message.find("suppression."));
      EXPECT_EQ(std::string::npos, finding.message.find('{'));
      ASSERT_EQ(1U, finding.suggestions.size());
      EXPECT_EQ(std::string::npos,
                finding.suggestions[0].text.find("suppression."));
    }
    const auto has = [&](std::size_t i, const char* words) {
      return found[i].message.find(words) != std::string::npos;
    };
    EXPECT_TRUE(has(0, "offf") && has(0, "disable-file"));
    EXPECT_TRUE(has(1, "excusee") && has(1, "“excuse”"));
    EXPECT_TRUE(has(2, "nothing-like-it"));
    EXPECT_TRUE(has(3, "excuse"));
    EXPECT_TRUE(has(5, "tone"));
  }
}

TEST(CommentFindings, AreAsGraveAsTheConfigurationSays) {
  LintOptions options;
  options.rule_settings = {{{"suppression", {}}, RuleLevel::kError},
                           {{"suppression/unused", {}}, RuleLevel::kOff}};
  const std::vector<Finding> found = all_of(options);
  ASSERT_EQ(5U, found.size());
  for (const Finding& finding : found) {
    EXPECT_EQ(Severity::kError, finding.severity);
  }
}

}  // namespace
}  // namespace sincerely
