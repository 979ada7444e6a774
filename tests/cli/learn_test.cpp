#include "cli/learn.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "cli/fake_console.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

class Learn : public testing::Test {
 protected:
  Status run() { return run_learn({{folder_.path()}}, &console_); }

  TemporaryFolder folder_;
  FakeConsole console_;
};

TEST_F(Learn, WantsAFolder) {
  EXPECT_EQ(Status::kFailed, run_learn({}, &console_));
  EXPECT_NE("", console_.complaints);
}

TEST_F(Learn, SaysWhereExamplesAreExpected) {
  EXPECT_EQ(Status::kFailed, run());
  EXPECT_NE(std::string::npos,
            console_.complaints.find("/<language>/examples/<category>.tsv"))
      << console_.complaints;
}

TEST_F(Learn, SaysWhichLineIsWrong) {
  folder_.write("en/examples/excuse.tsv", "1\t⟦a⟧\nmaybe\tb\n");
  EXPECT_EQ(Status::kFailed, run());
  EXPECT_NE(std::string::npos, console_.complaints.find("excuse.tsv:2:1: "))
      << console_.complaints;
  EXPECT_FALSE(fs::exists(folder_.path() + "/en/learned.model"));
}

}  // namespace
}  // namespace sincerely
