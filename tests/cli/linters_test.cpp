#include "cli/linters.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class LintersTest : public testing::Test {
 protected:
  Result<const Linter*> of(Linters* linters, const std::string& name) const {
    return linters->of(folder_.path() + "/" + name);
  }

  TemporaryFolder folder_;
};

TEST_F(LintersTest, AreOneForTheSameSettings) {
  folder_.write("a/.sincerely.yaml", "paths: [{files: '*.md', type: reply}]\n");
  Result<Linters> made = Linters::make({}, {});
  ASSERT_TRUE(made.ok());
  Linters& linters = made.value();
  const Linter* markdown = of(&linters, "a/1.md").value();
  EXPECT_EQ("reply", markdown->options().default_type.value);
  EXPECT_EQ(markdown, of(&linters, "a/x/2.md").value());
  const Linter* text = of(&linters, "a/1.txt").value();
  EXPECT_NE(markdown, text);
  EXPECT_EQ("", text->options().default_type.value);
  EXPECT_EQ(of(&linters, "1.txt").value(), of(&linters, "b/1.txt").value());
}

TEST_F(LintersTest, SayWhereAConfigurationAsksForWhatThereIsNot) {
  Result<Linters> made = Linters::make({}, {});
  ASSERT_TRUE(made.ok());
  const auto told = [&](const std::string& text) {
    folder_.write("a/.sincerely.yaml", text);
    Result<Linters> fresh = Linters::make({}, {});
    const Result<const Linter*> linter = of(&fresh.value(), "a/1.md");
    if (linter) return std::string("nothing");
    const Error& error = linter.error();
    return std::to_string(error.line) + ":" + std::to_string(error.column) +
           ": " + error.message;
  };
  EXPECT_EQ("2:3: unknown rule or category “excuses”; did you mean “excuse”?",
            told("rules:\n  excuses: off\n"));
  EXPECT_EQ("1:7: unknown letter type “replay”; did you mean “reply”?",
            told("type: replay\n"));
  EXPECT_EQ("1:11: unknown language “xx”; expected: en, hi, lv, pt, tr",
            told("language: xx\n"));
}

TEST_F(LintersTest, TellAnErrorOnce) {
  Result<Linters> made = Linters::make({}, {});
  ASSERT_TRUE(made.ok());
  const Error error = {Error::Kind::kRule, "a.yaml", 1, 2, "wrong"};
  EXPECT_TRUE(made.value().is_first_told(error));
  EXPECT_FALSE(made.value().is_first_told(error));
}

}  // namespace
}  // namespace sincerely
