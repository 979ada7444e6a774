#include "engine/rule_names.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

TEST(RuleNames, AreIdsAndCategories) {
  TinyLanguage language;
  const auto names = rule_names(language.rule("it", {"bad"}).open().packs());
  for (const char* name :
       {"blame", "blame/it", "missing-section", "missing-section/apology",
        "language-mismatch", "spelling", "spelling/unknown-word", "suppression",
        "suppression/unused"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
  EXPECT_TRUE(names.contains(std::string(kUnansweredQuestion)));
  EXPECT_FALSE(names.contains("apology"));
}

}  // namespace
}  // namespace sincerely
