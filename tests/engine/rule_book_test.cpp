#include "engine/rule_book.h"

#include <gtest/gtest.h>

#include "pack/writer.h"
#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class RuleBookTest : public testing::Test {
 protected:
  RuleBookTest() {
    language_.rule("it", {"bad"},
                   "why: W.\ncases: {bad: [\"⟦bad⟧\", \"good\"]}\n");
    library_ = build_library(language_.root()).value();
  }

  TinyLanguage language_;
  std::string library_;
};

TEST_F(RuleBookTest, ListsRulesAndSections) {
  const auto book = RuleBook::make(library_, {});
  ASSERT_TRUE(book.ok());
  const auto entries = book.value().entries();
  ASSERT_EQ(7U, entries.size());
  EXPECT_EQ("blame/it", entries[0].id);
  EXPECT_EQ("xx", entries[0].language);
  EXPECT_EQ("W.", entries[0].why);
  ASSERT_EQ(2U, entries[0].examples.size());
  EXPECT_EQ("missing-section/apology", entries[1].id);
}

TEST_F(RuleBookTest, RunsTheCasesOfASourceTree) {
  language_.rule("it", {"bad"}, "cases: {good: [bad]}\n");
  const auto book =
      RuleBook::open(library_, language_.root() + "/rules/xx/blame");
  ASSERT_TRUE(book.ok());
  const CaseResults results = book.value().run_cases();
  EXPECT_EQ(1U, results.rules);
  ASSERT_EQ(1U, results.failures.size());
  EXPECT_TRUE(results.failures[0].path.ends_with("rules/xx/blame/it.yaml"));
  EXPECT_EQ(3U, results.failures[0].line);
}

TEST_F(RuleBookTest, RunsOnlyTheCasesOfAFolderOfTheUser) {
  language_.write("house/xx/house/word.yaml",
                  "patterns: [x]\ncases: {bad: [\"⟦x⟧\"]}\n");
  for (const char* path :
       {"/house", "/house/xx", "/house/xx/house/word.yaml"}) {
    SCOPED_TRACE(path);
    const auto book = RuleBook::open(library_, language_.root() + path);
    ASSERT_TRUE(book.ok());
    const CaseResults results = book.value().run_cases();
    EXPECT_EQ(1U, results.cases);
    EXPECT_TRUE(results.failures.empty());
  }
}

TEST_F(RuleBookTest, SaysWhatIsNoPlaceForRules) {
  const auto missing = RuleBook::open(library_, language_.root() + "/nowhere");
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(Error::Kind::kUnreadable, missing.error().kind);
  language_.write("house/readme.txt", "");
  const auto empty = RuleBook::open(library_, language_.root() + "/house");
  ASSERT_FALSE(empty.ok());
  EXPECT_EQ(Error::Kind::kUsage, empty.error().kind);
}

}  // namespace
}  // namespace sincerely
