#include "cli/ordered_work.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

// Results that wait for an earlier one, for each thread.
constexpr std::size_t kWaiting = 16;

// The threads take the next number each. Who finishes the lowest number that is
// still open takes its result and all that wait behind it.
class Line {
 public:
  explicit Line(const OrderedWork& work)
      : work_(work), waiting_(work.threads * kWaiting) {}

  void run_thread() {
    std::size_t number = 0;
    while (next_number(&number)) put(number, work_.make(number));
  }

 private:
  // Waits while too many results wait. False if there is nothing left to do.
  bool next_number(std::size_t* number) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] {
      return next_ >= work_.count || next_ < taken_ + waiting_.size();
    });
    if (next_ >= work_.count) return false;
    *number = next_++;
    return true;
  }

  void put(std::size_t number, WorkResult result) {
    const std::lock_guard lock(mutex_);
    waiting_[number % waiting_.size()] = std::move(result);
    for (;;) {
      std::optional<WorkResult>& first = waiting_[taken_ % waiting_.size()];
      if (!first) break;
      if (!work_.take(*first)) next_ = work_.count;
      first.reset();
      ++taken_;
    }
    changed_.notify_all();
  }

  const OrderedWork& work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_ = 0;   // number that nobody has begun
  std::size_t taken_ = 0;  // numbers whose results were taken
  std::vector<std::optional<WorkResult>> waiting_;  // by number, as a ring
};

}  // namespace

void run_in_order(const OrderedWork& work) {
  const std::size_t threads = std::min(work.threads, work.count);
  if (threads <= 1) {
    for (std::size_t i = 0; i < work.count; ++i) {
      if (!work.take(work.make(i))) return;
    }
    return;
  }
  Line line(work);
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) {
    others.emplace_back([&] { line.run_thread(); });
  }
  line.run_thread();
  for (std::thread& thread : others) thread.join();
}

}  // namespace sincerely
