#include "review/each_message.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace sincerely {
namespace {

// So many are worth a thread.
constexpr std::size_t kFew = 16;

}  // namespace

void for_each_message(std::size_t count, std::size_t threads,
                      const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const std::size_t wanted = std::min(threads, count / kFew + 1);
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < wanted; ++i) others.emplace_back(run);
  run();
  for (std::thread& thread : others) thread.join();
}

}  // namespace sincerely
