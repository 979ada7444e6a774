#include "cli/test_rules.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "cli/fake_console.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

namespace fs = std::filesystem;

class TestRules : public testing::Test {
 protected:
  TestRules() : root_(folder_.path()) {
    fs::create_directories(root_ + "/en/jargon");
  }

  // A rule that finds "synergy", and one case of it.
  Status run(std::string_view bad_case) {
    std::ofstream(root_ + "/en/jargon/synergy.yaml")
        << "patterns: [\"synergy\"]\n"
           "message: {en: \"Jargon.\"}\n"
           "cases:\n"
           "  bad:\n"
           "    - \""
        << bad_case << "\"\n";
    console_ = {};
    return run_test_rules({{root_}}, &console_);
  }

  TemporaryFolder folder_;
  std::string root_;
  FakeConsole console_;
};

TEST_F(TestRules, CountCasesThatHold) {
  EXPECT_EQ(Status::kNothingFound, run("We use ⟦synergy⟧ daily."));
  EXPECT_EQ("1 case of 1 rule: 0 failures\n", console_.output);
  EXPECT_EQ("", console_.complaints);
}

TEST_F(TestRules, NameCasesThatFail) {
  EXPECT_EQ(Status::kFound, run("We use ⟦no⟧ synergy."));
  EXPECT_NE(std::string::npos, console_.output.find("synergy.yaml:5: "))
      << console_.output;
  EXPECT_TRUE(console_.output.ends_with("\n1 case of 1 rule: 1 failure\n"));
}

TEST_F(TestRules, RefuseWhatIsNoRule) {
  EXPECT_EQ(Status::kFailed, run_test_rules({{root_ + "/missing"}}, &console_));
  EXPECT_EQ("", console_.output);
  EXPECT_TRUE(console_.complaints.starts_with("sincerely: "))
      << console_.complaints;
}

}  // namespace
}  // namespace sincerely
