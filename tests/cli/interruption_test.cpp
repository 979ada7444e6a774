#include "cli/interruption.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace sincerely {
namespace {

TEST(Interruption, HearsTheFirstSignal) {
  for (const int number : {SIGINT, SIGTERM}) {
    const Interruption interruption;
    EXPECT_EQ(0, interruption.signal());
    std::raise(number);
    EXPECT_EQ(number, interruption.signal());
  }
  EXPECT_EQ(0, Interruption().signal());
}

TEST(InterruptionDeathTest, EndsTheProgramAtTheSecond) {
  const auto raise_twice = [](int first, int second) {
    const Interruption interruption;
    std::raise(first);
    std::raise(second);
    _exit(0);
  };
  EXPECT_EXIT(raise_twice(SIGINT, SIGINT), testing::KilledBySignal(SIGINT), "");
  EXPECT_EXIT(raise_twice(SIGINT, SIGTERM), testing::KilledBySignal(SIGTERM),
              "");
}

TEST(InterruptionDeathTest, LeavesTheWorldAsItWas) {
  const auto raise_afterwards = [] {
    { const Interruption interruption; }
    std::raise(SIGTERM);
    _exit(0);
  };
  EXPECT_EXIT(raise_afterwards(), testing::KilledBySignal(SIGTERM), "");
  const auto raise_what_is_ignored = [] {
    std::signal(SIGINT, SIG_IGN);
    const Interruption interruption;
    std::raise(SIGINT);
    _exit(interruption.signal());
  };
  EXPECT_EXIT(raise_what_is_ignored(), testing::ExitedWithCode(0), "");
}

}  // namespace
}  // namespace sincerely
