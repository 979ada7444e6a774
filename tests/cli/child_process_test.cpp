#include "cli/child_process.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(ChildProcess, SaysWhatItSays) {
  const auto result = run_process(
      {"sh", "-c", "cat; echo \"$A $1\"; echo no >&2; exit 3", "x", "b; c"},
      {"A=1"});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(3, result.value().status);
  EXPECT_EQ("1 b; c\n", result.value().output);
  EXPECT_EQ("no\n", result.value().complaint);
}

TEST(ChildProcess, MaySayMuchOnBoth) {
  const auto result = run_process(
      {"sh", "-c", "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero"},
      {});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(300'000U, result.value().output.size());
  EXPECT_EQ(300'000U, result.value().complaint.size());
}

TEST(ChildProcess, ThatASignalEndsHasNoStatus) {
  const auto result = run_process({"sh", "-c", "kill -9 $$"}, {});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(-1, result.value().status);
}

TEST(ChildProcess, ThatIsNotThereIsAnError) {
  const auto result = run_process({"no-such-program-here"}, {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ("is not there; install it", result.error().message);
}

}  // namespace
}  // namespace sincerely
