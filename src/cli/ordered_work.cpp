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

bool is_stopped(const OrderedWork& work) {
  return work.is_stopped && work.is_stopped();
}

// The threads take the next number each. Who finishes the lowest number that is
// still open takes its result and all that wait behind it, or come meanwhile.
class WorkLine {
 public:
  explicit WorkLine(const OrderedWork& work)
      : work_(work), waiting_(work.threads * kWaiting) {}

  // Call when the threads are over.
  std::size_t taken() const { return taken_; }

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
    if (is_stopped(work_)) next_ = work_.count;
    if (next_ >= work_.count) return false;
    *number = next_++;
    return true;
  }

  // Taking a result means writing it, which takes long: the others go on
  // meanwhile, and leave their results to the one that takes.
  void put(std::size_t number, WorkResult result) {
    std::unique_lock lock(mutex_);
    waiting_[number % waiting_.size()] = std::move(result);
    if (is_taking_) return;
    is_taking_ = true;
    for (;;) {
      std::optional<WorkResult>& first = waiting_[taken_ % waiting_.size()];
      if (!first) break;
      const WorkResult next = std::move(*first);
      first.reset();
      lock.unlock();
      const bool goes_on = work_.take(next);
      lock.lock();
      if (!goes_on) next_ = work_.count;
      ++taken_;
      changed_.notify_all();
    }
    is_taking_ = false;
  }

  const OrderedWork& work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t next_ = 0;   // number that nobody has begun
  std::size_t taken_ = 0;  // numbers whose results were taken
  bool is_taking_ = false;
  std::vector<std::optional<WorkResult>> waiting_;  // by number, as a ring
};

}  // namespace

std::size_t run_in_order(const OrderedWork& work) {
  const std::size_t threads = std::min(work.threads, work.count);
  if (threads <= 1) {
    std::size_t taken = 0;
    while (taken < work.count && !is_stopped(work)) {
      const bool goes_on = work.take(work.make(taken));
      ++taken;
      if (!goes_on) break;
    }
    return taken;
  }
  WorkLine line(work);
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) {
    others.emplace_back([&] { line.run_thread(); });
  }
  line.run_thread();
  for (std::thread& thread : others) thread.join();
  return line.taken();
}

}  // namespace sincerely
