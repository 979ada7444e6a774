#include "fix/diff.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <random>
#include <string>

#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

TEST(UnifiedDiff, ShowsChangedLinesWithThreeAround) {
  EXPECT_EQ(
      "--- a.txt\n+++ a.txt\n"
      "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
      unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
                   "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
  EXPECT_EQ("", unified_diff("a.txt", "1\n", "1\n"));
}

TEST(UnifiedDiff, TellsOfALastLineWithoutEnd) {
  EXPECT_EQ(
      "--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n"
      "+y\n\\ No newline at end of file\n",
      unified_diff("a", "x", "y"));
  EXPECT_EQ("--- a\n+++ a\n@@ -0,0 +1 @@\n+y\n", unified_diff("a", "", "y\n"));
}

// `patch` is the judge of what a diff is.
TEST(UnifiedDiff, IsWhatPatchApplies) {
  std::mt19937 random(7);
  const TemporaryFolder folder;
  for (int round = 0; round < 40; ++round) {
    std::string before;
    std::string after;
    for (int i = 0; i < 60; ++i) {
      const std::string line = std::to_string(random() % 7) + "\r\n";
      const auto what = random() % 12;
      if (what != 0) before += line;
      if (what != 1) after += what == 2 ? "new\n" : line;
    }
    if (round % 2 == 0) after += "no end";
    folder.write("file", before);
    folder.write("diff", unified_diff("file", before, after));
    const std::string command =
        "cd " + folder.path() + " && patch --binary -s file diff 2>&1";
    ASSERT_EQ(0, std::system(command.c_str())) << round;
    EXPECT_EQ(after, read_file(folder.path() + "/file", 1 << 20).value());
  }
}

}  // namespace
}  // namespace sincerely
