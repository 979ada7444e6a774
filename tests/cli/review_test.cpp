#include "cli/review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "cli/fake_console.h"
#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

using testing::HasSubstr;
using testing::Not;

class ReviewTest : public testing::Test {
 protected:
  ReviewTest() : root_(folder_.path() + "/") {
    write("en.json", R"({"a": "You owe $40.", "b": "Hello {{name}}!"})");
    write("pt.json", R"({"a": "Você deve US$ 41.", "b": "Olá, {{name}}!"})");
    options_.check.format = "gcc";
    options_.check.max_size = kDefaultMaxSize;
  }

  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(
        std::filesystem::path(root_ + name).parent_path());
    std::ofstream(root_ + name, std::ios::binary) << bytes;
  }

  Status review(const std::vector<std::string>& names) {
    options_.check.paths.clear();
    for (const std::string& name : names) {
      options_.check.paths.push_back(root_ + name);
    }
    console_ = {};
    return run_review(options_, &console_);
  }

  TemporaryFolder folder_;
  std::string root_;
  ReviewCommand options_;
  FakeConsole console_;
};

TEST_F(ReviewTest, WritesFindingsOfTheTranslation) {
  EXPECT_EQ(Status::kFound, review({"en.json", "pt.json"}));
  EXPECT_THAT(console_.output, HasSubstr("pt.json:1:19: error: "));
  EXPECT_THAT(console_.output, HasSubstr("[number/changed]"));
  EXPECT_EQ("", console_.complaints);
}

TEST_F(ReviewTest, HeedsTheCommentsOfTheTranslation) {
  write("yaml/en.yml", "en:\n  a: You owe $40.\n  b: You owe $50.\n");
  write("yaml/pt.yml",
        "pt:\n  # sincerely: disable-next-line number excuse -- agreed\n"
        "  a: Você deve US$ 41.\n  b: Você deve US$ 51.\n");
  options_.source = "en";
  EXPECT_EQ(Status::kFound, review({"yaml"}));
  EXPECT_THAT(console_.output, HasSubstr("pt.yml:4:"));
  EXPECT_THAT(console_.output, Not(HasSubstr("pt.yml:3:")));
  EXPECT_THAT(console_.output, Not(HasSubstr("suppression/")));
  options_.check.format = "text";
  options_.check.narrow.reports_suppressions = true;
  review({"yaml"});
  EXPECT_THAT(console_.output,
              HasSubstr("pt.yml:2: 1 finding hidden by “disable-next-line”"));
}

TEST_F(ReviewTest, KeepsToTheChosenRules) {
  options_.check.lint.only = {"placeholder"};
  EXPECT_EQ(Status::kNothingFound, review({"en.json", "pt.json"}));
  options_.check.lint.only = {"nonsense"};
  EXPECT_EQ(Status::kFailed, review({"en.json", "pt.json"}));
  EXPECT_THAT(console_.complaints, HasSubstr("nonsense"));
}

TEST_F(ReviewTest, TakesWhatTheConfigurationSaysOfRules) {
  write(".sincerely.yaml", "rules: {number: hint}\n");
  EXPECT_EQ(Status::kNothingFound, review({"en.json", "pt.json"}));
  EXPECT_THAT(console_.output, HasSubstr("note: "));  // gcc has no hints
  write(".sincerely.yaml", "rules: {number/changed: off}\n");
  review({"en.json", "pt.json"});
  EXPECT_EQ("", console_.output);
  write(".sincerely.yaml", "only: [placeholder]\n");
  review({"en.json", "pt.json"});
  EXPECT_EQ("", console_.output);
  options_.check.lint.only = {"number"};  // the command line goes before it
  review({"en.json", "pt.json"});
  EXPECT_THAT(console_.output, HasSubstr("[number/changed]"));
}

TEST_F(ReviewTest, TakesTheConfigurationsOfBothFiles) {
  write("texts/en/a.txt", "Bitte warten, ticket 17.\n");
  write("texts/lv/a.txt", "Lūdzu uzgaidiet, pieteikums 17.\n");
  write("texts/.sincerely.yaml",
        "paths:\n  - {files: 'lv/**', language: pt, words: [Lūdzu]}\n");
  options_.check.format = "json";
  review({"texts/en/a.txt", "texts/lv/a.txt"});
  EXPECT_THAT(console_.output, HasSubstr(R"("language":"pt")"));
  EXPECT_THAT(console_.output, HasSubstr(R"("source_language":"en")"));
  options_.check.config.is_off = true;
  review({"texts/en/a.txt", "texts/lv/a.txt"});
  EXPECT_THAT(console_.output, HasSubstr(R"("language":"lv")"));
}

// A term of one's own may hold what would be a fault elsewhere.
TEST_F(ReviewTest, FindsNothingWithinWordsOfTheConfiguration) {
  write(".sincerely.yaml", "words: ['US$ 41']\n");
  review({"en.json", "pt.json"});
  EXPECT_EQ("", console_.output);
}

TEST_F(ReviewTest, TakesRuleFoldersOfTheConfiguration) {
  write("rules/pt/euphemism/house.yaml",
        "patterns: ['ajuste tarifário']\n"
        "cases: {bad: ['Houve um ⟦ajuste tarifário⟧.'], good: ['Subiu.']}\n");
  write("new.en.txt", "We raised the price in May.\n");
  write("new.pt.txt", "Houve um ajuste tarifário em maio.\n");
  review({"new.en.txt", "new.pt.txt"});
  EXPECT_THAT(console_.output, Not(HasSubstr("[euphemism/house]")));
  write(".sincerely.yaml", "rule-folders: [rules]\n");
  review({"new.en.txt", "new.pt.txt"});
  EXPECT_THAT(console_.output, HasSubstr("[euphemism/house]"));
}

TEST_F(ReviewTest, SaysOnceWhatIsWrongWithAConfiguration) {
  write(".sincerely.yaml", "rules: {excuses: off}\n");
  write("lv.json",
        R"({"a": "Jūs esat parādā 40 $.", "b": "Labdien {{name}}!"})");
  EXPECT_EQ(Status::kFailed, review({"en.json", "pt.json", "lv.json"}));
  const std::string& told = console_.complaints;
  const std::size_t at = told.find("unknown rule or category “excuses”");
  ASSERT_NE(std::string::npos, at) << told;
  EXPECT_EQ(std::string::npos, told.find("excuses", at + 50)) << told;
}

TEST_F(ReviewTest, GoesOnBehindWhatCannotBeRead) {
  write("broken.json", "\xFF");
  EXPECT_EQ(Status::kFailed, review({"en.json", "broken.json", "pt.json"}));
  EXPECT_THAT(console_.complaints, HasSubstr("broken.json"));
  EXPECT_THAT(console_.output, HasSubstr("[number/changed]"));
}

TEST_F(ReviewTest, TellsOfASourceThatIsNewer) {
  namespace fs = std::filesystem;
  const auto now = fs::last_write_time(root_ + "pt.json");
  fs::last_write_time(root_ + "en.json", now + std::chrono::hours(1));
  review({"en.json", "pt.json"});
  EXPECT_THAT(console_.complaints, HasSubstr("newer"));
}

TEST_F(ReviewTest, StopsWhereNothingBelongsTogether) {
  EXPECT_EQ(Status::kFailed, review({"pt.json"}));
  EXPECT_THAT(console_.complaints, HasSubstr("--source"));
}

}  // namespace
}  // namespace sincerely
