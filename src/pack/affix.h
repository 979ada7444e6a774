// What affixes (`unut*`, `*siniz`) are found by in a pack.

#ifndef PACK_AFFIX_H_
#define PACK_AFFIX_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

// The first two code points of a word, or its last two. Empty if it has fewer.
inline std::string_view affix_key(std::string_view word, bool suffix) {
  const auto begins = [&](std::size_t i) {
    return (static_cast<unsigned char>(word[i]) & 0xc0) != 0x80;
  };
  int left = suffix ? 2 : 3;
  if (suffix) {
    for (std::size_t i = word.size(); i-- > 0;) {
      if (begins(i) && --left == 0) return word.substr(i);
    }
    return {};
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (begins(i) && --left == 0) return word.substr(0, i);
  }
  return left == 1 ? word : std::string_view();
}

}  // namespace sincerely

#endif  // PACK_AFFIX_H_
