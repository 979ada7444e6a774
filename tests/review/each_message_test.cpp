#include "review/each_message.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace sincerely {
namespace {

TEST(ForEachMessage, DoesEachOnce) {
  for (const std::size_t count : {0U, 1U, 15U, 1000U}) {
    for (const std::size_t threads : {1U, 2U, 8U}) {
      SCOPED_TRACE(count);
      std::vector<std::atomic<int>> done(count);
      for_each_message(count, threads, [&](std::size_t i) { ++done[i]; });
      for (const auto& times : done) EXPECT_EQ(1, times);
    }
  }
}

}  // namespace
}  // namespace sincerely
