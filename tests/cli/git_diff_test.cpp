#include "cli/git_diff.h"

#include <gtest/gtest.h>

#include <string>

#include "cli/child_process.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class GitDiffTest : public testing::Test {
 protected:
  GitDiffTest() : root_(folder_.path() + "/repository") {
    folder_.write("repository/a b.txt", "One.\nTwo.\n");
    folder_.write("repository/same.txt", "One.\n");
    folder_.write("repository/sub/ī.txt", "One.\nTwo.\nThree.\nFour.\n");
    git({"init", "-q"});
    git({"add", "."});
    git({"commit", "-q", "-m", "x"});
  }

  void git(std::vector<std::string> arguments) {
    std::vector<std::string> command = {"git",
                                        "-C",
                                        root_,
                                        "-c",
                                        "user.name=a",
                                        "-c",
                                        "user.email=a@b",
                                        "-c",
                                        "commit.gpgsign=false"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto result = run_process(command, {});
    ASSERT_TRUE(result.ok());
    ASSERT_EQ(0, result.value().status) << result.value().complaint;
  }

  std::string error(const std::string& revision, const std::string& path) {
    const auto lines = lines_changed_since(revision, {path});
    if (lines) return "none";
    std::string text = lines.error().to_string();
    const std::size_t at = text.find(folder_.path());
    if (at != std::string::npos) text.erase(at, folder_.path().size());
    return text;
  }

  TemporaryFolder folder_;
  std::string root_;
};

TEST_F(GitDiffTest, KnowsChangedRenamedAndNewFiles) {
  folder_.write("repository/a b.txt", "One.\nZwei.\n");
  folder_.write("repository/fresh.txt", "One.\n");
  git({"mv", "sub/ī.txt", "sub/new.txt"});
  const auto lines = lines_changed_since("HEAD", {root_ + "/sub", root_});
  ASSERT_TRUE(lines.ok()) << lines.error().to_string();
  EXPECT_TRUE(lines.value().has(root_ + "/a b.txt"));
  EXPECT_TRUE(lines.value().has(root_ + "/fresh.txt"));
  EXPECT_FALSE(lines.value().has(root_ + "/same.txt"));
  EXPECT_FALSE(lines.value().has(root_ + "/sub/new.txt"));
}

TEST_F(GitDiffTest, IsNotLedAstrayByTheUsersSettings) {
  git({"config", "diff.noprefix", "true"});
  git({"config", "color.ui", "always"});
  git({"config", "diff.external", "false"});
  folder_.write("repository/a b.txt", "One.\nZwei.\n");
  const auto lines = lines_changed_since("HEAD", {root_});
  ASSERT_TRUE(lines.ok()) << lines.error().to_string();
  EXPECT_TRUE(lines.value().has(root_ + "/a b.txt"));
  EXPECT_FALSE(lines.value().has(root_ + "/same.txt"));
}

TEST_F(GitDiffTest, SaysWhatIsWrong) {
  EXPECT_EQ("--changed-since: no such revision: “nope”", error("nope", root_));
  EXPECT_EQ(
      "--changed-since: “--output=x” is no revision; a commit, branch or tag "
      "expected",
      error("--output=x", root_));
  EXPECT_EQ(0U, error("HEAD", folder_.path())
                    .find(": --changed-since: in no git repository (git says: "
                          "not a git repository"));
  EXPECT_EQ("none", error("HEAD", root_ + "/same.txt"));
}

TEST_F(GitDiffTest, KnowsAShallowClone) {
  folder_.write("repository/same.txt", "Two.\n");
  git({"commit", "-q", "-a", "-m", "y"});
  git({"clone", "-q", "--depth", "1", "file://" + root_,
       folder_.path() + "/clone"});
  EXPECT_EQ(0U, error("HEAD~1", folder_.path() + "/clone")
                    .find("--changed-since: no such revision: "
                          "“HEAD~1”; the repository is a shallow clone"));
}

}  // namespace
}  // namespace sincerely
