#include "cli/cache.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <iterator>
#include <string>

#include "cli/fake_console.h"
#include "input/temporary_folder.h"
#include "pack/embedded.h"
#include "suppress/comments.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

const std::string kText = "We will write as soon as possible, Ms Roe.\n";

class CacheTest : public testing::Test {
 protected:
  CacheTest() : place_(folder_.path() + "/cache") { options_.language = "en"; }

  Linter linter() const {
    Result<Linter> made = Linter::make(options_, embedded_library());
    if (!made) ADD_FAILURE() << made.error().to_string();
    return std::move(made.value());
  }

  // Whether it was known; if not, it is from now on.
  bool knows(const std::string& path, std::string text) {
    Cache cache(place_);
    const Linter one = linter();
    const auto key = cache.key_of(one, path, text);
    if (!key) return false;
    if (cache.find(*key, path, &text)) return true;
    cache.add(*key, judge_with_comments(one, path, text), text);
    cache.finish(&console_);
    return false;
  }

  TemporaryFolder folder_;
  std::string place_;
  LintOptions options_;
  FakeConsole console_;
};

TEST_F(CacheTest, KnowsWhatIsTheSame) {
  EXPECT_FALSE(knows("a.txt", kText));
  EXPECT_TRUE(knows("a.txt", kText));
  EXPECT_FALSE(knows("b.txt", kText));
  EXPECT_FALSE(knows("a.txt", kText + " "));
  EXPECT_TRUE(knows("a.txt", kText));
  options_.only = {"excuse"};
  EXPECT_FALSE(knows("a.txt", kText));
  EXPECT_TRUE(knows("a.txt", kText));
  EXPECT_EQ("", console_.complaints);
}

TEST_F(CacheTest, KnowsTheRulesOfTheUserByWhatIsInThem) {
  const auto write = [&](const std::string& word) {
    folder_.write("rules/en/house/it.yaml",
                  "patterns: ['" + word +
                      "']\nmessage: {en: x}\ncases: {bad: "
                      "['Ah ⟦" +
                      word + "⟧.'], good: ['Ah.']}\n");
  };
  options_.rule_folders = {folder_.path() + "/rules"};
  write("grim");
  EXPECT_FALSE(knows("a.txt", kText));
  EXPECT_TRUE(knows("a.txt", kText));
  write("dire");
  EXPECT_FALSE(knows("a.txt", kText));
  write("grim");
  EXPECT_TRUE(knows("a.txt", kText));
}

TEST_F(CacheTest, DoesNotKeepWhatRestsOnMore) {
  EXPECT_FALSE(knows("a.docx", "PK\x03\x04 broken"));
  EXPECT_FALSE(knows("a.docx", "PK\x03\x04 broken"));
  options_.spelling = true;
  EXPECT_FALSE(knows("a.txt", kText));
  EXPECT_FALSE(knows("a.txt", kText));
}

TEST_F(CacheTest, TakesAwayItsOwnOldFilesOnly) {
  const std::string digits(32, 'a');
  for (const std::string& name :
       {digits + ".cache", digits + ".cache.x1Y2z3", std::string("my.cache"),
        digits + "b.cache"}) {
    folder_.write("cache/" + name, "x");
    fs::last_write_time(place_ + "/" + name, fs::file_time_type::clock::now() -
                                                 std::chrono::hours(24 * 40));
  }
  knows("a.txt", kText);
  EXPECT_FALSE(fs::exists(place_ + "/" + digits + ".cache"));
  EXPECT_FALSE(fs::exists(place_ + "/" + digits + ".cache.x1Y2z3"));
  EXPECT_TRUE(fs::exists(place_ + "/my.cache"));
  EXPECT_TRUE(fs::exists(place_ + "/" + digits + "b.cache"));
  EXPECT_TRUE(knows("a.txt", kText));
}

TEST_F(CacheTest, IsForItsOwnerAlone) {
  knows("a.txt", kText);
  EXPECT_EQ(fs::perms::owner_all, fs::status(place_).permissions());
  for (const auto& entry : fs::directory_iterator(place_)) {
    EXPECT_EQ(fs::perms::owner_read | fs::perms::owner_write,
              entry.status().permissions());
  }
}

TEST_F(CacheTest, SaysThatItCannotBeWritten) {
  place_ = "/dev/null/cache";
  EXPECT_FALSE(knows("a.txt", kText));
  EXPECT_NE(std::string::npos, console_.complaints.find("cannot be written"));
}

}  // namespace
}  // namespace sincerely
