// Does something for each of many messages on several threads.

#ifndef REVIEW_EACH_MESSAGE_H_
#define REVIEW_EACH_MESSAGE_H_

#include <cstddef>
#include <functional>

namespace sincerely {

// Calls `work` with each number below `count` once, in any order. Few are done
// by the calling thread alone.
void for_each_message(std::size_t count, std::size_t threads,
                      const std::function<void(std::size_t)>& work);

}  // namespace sincerely

#endif  // REVIEW_EACH_MESSAGE_H_
