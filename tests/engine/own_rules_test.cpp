#include "engine/own_rules.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/linter.h"
#include "pack/embedded.h"

namespace sincerely {
namespace {

TEST(OwnRules, AreInOrderWithThoseOfParity) {
  RuleEntry section;
  section.id = "missing-section/apology";
  section.severity = Severity::kError;
  RuleEntry again = section;
  again.language = "other";
  const std::vector<OwnRule> rules = own_rules_beside({section, again});
  EXPECT_EQ(own_rules().size() + 1, rules.size());
  EXPECT_TRUE(std::ranges::is_sorted(rules, {}, &OwnRule::id));
  const auto parity = std::ranges::find(rules, "parity/apology", &OwnRule::id);
  ASSERT_NE(rules.end(), parity);
  EXPECT_EQ(Severity::kError, parity->severity);
}

TEST(OwnRules, AreOfCheckOrOfReview) {
  const Result<Linter> linter = Linter::make({}, embedded_library());
  ASSERT_TRUE(linter.ok());
  for (const char* rule :
       {"excuse", "excuse/workload", "address", "over-apology", "placeholder",
        "placeholder/broken", "suppression/unused"}) {
    EXPECT_TRUE(is_of_check(rule, linter.value().rules())) << rule;
  }
  for (const char* rule : {"parity", "parity/apology", "address/message", "url",
                           "over-apology/added", "placeholder/lost", "nothing",
                           "excuse/nothing"}) {
    EXPECT_FALSE(is_of_check(rule, linter.value().rules())) << rule;
  }
}

// A key that there is not is given back as it is.
TEST(OwnRules, SayWhatTheyAreInWords) {
  const Result<Linter> linter = Linter::make({}, embedded_library());
  ASSERT_TRUE(linter.ok());
  const Messages& messages = linter.value().messages();
  RuleEntry section;
  section.id = "missing-section/apology";
  for (const OwnRule& rule : own_rules_beside({section})) {
    SCOPED_TRACE(rule.id);
    const std::vector<std::string> said = sayings(rule, messages);
    ASSERT_FALSE(said.empty());
    for (const std::string& text : said) {
      EXPECT_NE(std::string::npos, text.find(' ')) << text;
      EXPECT_EQ(std::string::npos, text.find('{')) << text;
    }
    EXPECT_TRUE(rule.advice.empty() ||
                messages.text(rule.advice) != rule.advice);
  }
}

}  // namespace
}  // namespace sincerely
