// Sizes as people write them.

#ifndef CLI_SIZE_H_
#define CLI_SIZE_H_

#include <cstddef>
#include <optional>
#include <string_view>

namespace sincerely {

// "64M" is 64 MiB; nothing if the text is no size. K, M and G are known.
std::optional<std::size_t> parse_size(std::string_view text);

}  // namespace sincerely

#endif  // CLI_SIZE_H_
