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

class ReviewTest : public testing::Test {
 protected:
  ReviewTest() : root_(folder_.path() + "/") {
    write("en.json", R"({"a": "You owe $40.", "b": "Hello {{name}}!"})");
    write("pt.json", R"({"a": "Você deve US$ 41.", "b": "Olá, {{name}}!"})");
    options_.check.format = "gcc";
    options_.check.max_size = kDefaultMaxSize;
  }

  void write(const std::string& name, const std::string& bytes) const {
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

TEST_F(ReviewTest, KeepsToTheChosenRules) {
  options_.check.lint.only = {"placeholder"};
  EXPECT_EQ(Status::kNothingFound, review({"en.json", "pt.json"}));
  options_.check.lint.only = {"nonsense"};
  EXPECT_EQ(Status::kFailed, review({"en.json", "pt.json"}));
  EXPECT_THAT(console_.complaints, HasSubstr("nonsense"));
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
