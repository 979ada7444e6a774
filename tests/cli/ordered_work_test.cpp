#include "cli/ordered_work.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <string>

namespace sincerely {
namespace {

// Results of uneven cost: every seventh takes longer.
WorkResult make_result(std::size_t number) {
  std::size_t steps = number % 7 == 0 ? 200'000 : 10;
  std::atomic<std::size_t> sum = 0;
  while (steps-- > 0) sum += steps;
  return {std::to_string(number) + " ", ""};
}

TEST(OrderedWork, TakesResultsInTheirOrder) {
  std::string expected;
  for (int i = 0; i < 500; ++i) expected += std::to_string(i) + " ";
  for (const std::size_t threads : {1U, 2U, 4U}) {
    SCOPED_TRACE(threads);
    std::string taken;
    run_in_order({500,
                  threads,
                  make_result,
                  [&](const WorkResult& result) {
                    taken += result.output;
                    return true;
                  },
                  {}});
    EXPECT_EQ(expected, taken);
  }
}

TEST(OrderedWork, HoldsFewResultsInMemory) {
  std::atomic<std::size_t> taken = 0;
  std::atomic<std::size_t> most = 0;
  const auto make = [&](std::size_t number) {
    const std::size_t ahead = number - std::min<std::size_t>(number, taken);
    if (ahead > most) most = ahead;
    return make_result(number);
  };
  run_in_order({2000,
                2,
                make,
                [&](const WorkResult&) {
                  ++taken;
                  return true;
                },
                {}});
  EXPECT_EQ(2000U, taken);
  EXPECT_LE(most, 32U);
}

TEST(OrderedWork, EndsWhenNobodyTakesIt) {
  for (const std::size_t threads : {1U, 2U}) {
    std::size_t taken = 0;
    std::atomic<std::size_t> made = 0;
    const auto make = [&](std::size_t number) {
      ++made;
      return make_result(number);
    };
    run_in_order({10'000,
                  threads,
                  make,
                  [&](const WorkResult&) { return ++taken < 3; },
                  {}});
    EXPECT_LT(made, 100U);
  }
}

TEST(OrderedWork, MayBeNothing) {
  run_in_order({0, 2, make_result, [](const WorkResult&) { return true; }, {}});
}

// What was begun is done and taken, in order; nothing else is begun.
TEST(OrderedWork, EndsWhenItIsStopped) {
  for (const std::size_t threads : {1U, 2U, 4U}) {
    SCOPED_TRACE(threads);
    std::atomic<std::size_t> begun = 0;
    std::atomic<bool> is_stopped = false;
    std::string taken;
    const auto make = [&](std::size_t number) {
      if (++begun == 20) is_stopped = true;
      return make_result(number);
    };
    const std::size_t count = run_in_order({10'000, threads, make,
                                            [&](const WorkResult& result) {
                                              taken += result.output;
                                              return true;
                                            },
                                            [&] { return is_stopped.load(); }});
    EXPECT_EQ(begun, count);
    EXPECT_LT(count, 20U + threads);
    std::string expected;
    for (std::size_t i = 0; i < count; ++i) {
      expected += std::to_string(i) + " ";
    }
    EXPECT_EQ(expected, taken);
  }
}

}  // namespace
}  // namespace sincerely
