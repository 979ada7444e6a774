#include "engine/rule_book.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "pack/embedded.h"
#include "pack/pack.h"
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
  EXPECT_EQ("tiny", entries[0].language_name);
  EXPECT_EQ("", entries[0].suggestion.text);
  EXPECT_EQ("missing-section/apology", entries[1].id);
  EXPECT_EQ(Severity::kError, entries[1].severity);
  EXPECT_EQ("We are sorry.", entries[1].suggestion.text);
  EXPECT_EQ(SuggestionKind::kInsert, entries[1].suggestion.kind);
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

// What holds of all rules and locales that are built into the program.

struct BuiltIn {
  std::string tag;
  Pack pack;
};

std::vector<BuiltIn> built_in() {
  std::vector<BuiltIn> out;
  for (const LibraryEntry& entry : library_entries(embedded_library())) {
    const std::string tag(entry_tag(entry));
    out.push_back({tag, *find_pack(embedded_library(), tag)});
  }
  return out;
}

std::size_t count_cases(const Pack& pack, const RuleRecord& rule,
                        CaseRecord::Kind kind) {
  const auto cases = pack.slice<CaseRecord>(Table::kCases, rule.cases);
  return static_cast<std::size_t>(std::ranges::count_if(
      cases, [&](const CaseRecord& c) { return c.kind == kind; }));
}

TEST(BuiltInRules, DoWhatTheirCasesSay) {
  const auto book = RuleBook::make(embedded_library(), {});
  ASSERT_TRUE(book.ok());
  const CaseResults results = book.value().run_cases();
  EXPECT_GT(results.cases, 1000U);
  for (const CaseFailure& failure : results.failures) {
    ADD_FAILURE() << failure.path << ":" << failure.line << ": "
                  << failure.message;
  }
}

TEST(BuiltInRules, CarryCasesAndASuggestion) {
  for (const BuiltIn& language : built_in()) {
    for (const RuleRecord& rule :
         language.pack.table<RuleRecord>(Table::kRules)) {
      SCOPED_TRACE(language.pack.string(rule.path));
      if (rule.kind == RuleKind::kType) continue;
      EXPECT_GT(rule.suggestions.count, 0U);
      if (rule.kind == RuleKind::kLearned) continue;  // has its examples
      EXPECT_GE(count_cases(language.pack, rule, CaseRecord::kBad), 3U);
      if (rule.kind == RuleKind::kSection) continue;
      EXPECT_GE(count_cases(language.pack, rule, CaseRecord::kGood), 3U);
    }
  }
}

TEST(BuiltInRules, AreNamedForTheFault) {
  for (const BuiltIn& language : built_in()) {
    for (const RuleRecord& rule :
         language.pack.table<RuleRecord>(Table::kRules)) {
      const std::string id(language.pack.string(rule.id));
      const std::string name = id.substr(id.find('/') + 1);
      for (const char* remedy : {"no-", "avoid-", "check-"}) {
        EXPECT_FALSE(name.starts_with(remedy)) << id;
      }
    }
  }
}

TEST(BuiltInRules, KnowEverySectionInEveryLanguage) {
  for (const BuiltIn& language : built_in()) {
    std::set<std::uint32_t> sections;
    for (const RuleRecord& rule :
         language.pack.table<RuleRecord>(Table::kRules)) {
      if (rule.kind == RuleKind::kSection) sections.insert(rule.section);
    }
    EXPECT_EQ(language.pack.list("sections").size(), sections.size())
        << language.tag;
  }
}

TEST(BuiltInRules, SpeakToTheUserInEveryLanguage) {
  const auto keys = [](const Pack& pack) {
    std::vector<std::string> out;
    for (const KeyedText& m : pack.table<KeyedText>(Table::kMessages)) {
      out.emplace_back(pack.string(m.key));
    }
    return out;
  };
  const auto languages = built_in();
  ASSERT_FALSE(languages.empty());
  for (const BuiltIn& language : languages) {
    EXPECT_EQ(keys(languages.front().pack), keys(language.pack))
        << language.tag;
  }
}

}  // namespace
}  // namespace sincerely
