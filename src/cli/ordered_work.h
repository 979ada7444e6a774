// Does numbered pieces of work on several threads and hands on what they make
// in the order of their numbers, with a bounded number of results in memory.

#ifndef CLI_ORDERED_WORK_H_
#define CLI_ORDERED_WORK_H_

#include <cstddef>
#include <functional>
#include <string>

namespace sincerely {

// What a piece of work gives: texts for the two outputs.
struct WorkResult {
  std::string output;
  std::string complaints;
};

struct OrderedWork {
  std::size_t count = 0;
  std::size_t threads = 1;
  std::function<WorkResult(std::size_t)> make;  // called by any thread
  // Called for one result after the other. False ends the whole.
  std::function<bool(const WorkResult&)> take;
  // Asked before each piece: whether none is to be begun any more. May be left
  // out.
  std::function<bool()> is_stopped = {};
};

// Returns how many pieces were done and taken. With one thread, or one piece of
// work, no thread is started.
std::size_t run_in_order(const OrderedWork& work);

}  // namespace sincerely

#endif  // CLI_ORDERED_WORK_H_
