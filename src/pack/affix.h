// What affixes (`unut*`, `*siniz`) are found by in a pack.

#ifndef PACK_AFFIX_H_
#define PACK_AFFIX_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace sincerely {

// Affixes are found by their first or last two code points; those of a single
// one, which are rare, by that one.
inline constexpr int kAffixKey = 2;

// The first `length` code points of a word, or its last. Empty if it has fewer.
inline std::string_view affix_key(std::string_view word, bool suffix,
                                  int length = kAffixKey) {
  const auto begins = [&](std::size_t i) {
    return (static_cast<unsigned char>(word[i]) & 0xc0) != 0x80;
  };
  int left = length;
  if (suffix) {
    for (std::size_t i = word.size(); i-- > 0;) {
      if (begins(i) && --left == 0) return word.substr(i);
    }
    return {};
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (begins(i) && left-- == 0) return word.substr(0, i);
  }
  return left == 0 ? word : std::string_view();
}

// The first bytes of a word, or its last, as one number, so that most affixes
// that a word does not have are passed over with one comparison.
inline std::uint64_t affix_bytes(std::string_view word, bool suffix) {
  std::uint64_t bytes = 0;
  const std::size_t size = std::min(word.size(), sizeof bytes);
  if (size == 0) return 0;
  std::memcpy(&bytes, word.data() + (suffix ? word.size() - size : 0), size);
  return suffix ? bytes << (8 * (sizeof bytes - size)) : bytes;
}

// A word has an affix only if its first or last two bytes are those of one: a
// table of bits for the pairs that begin prefixes, then for those that end
// suffixes. Affixes of one byte have all pairs with it.
inline constexpr std::size_t kAffixPairBits = 2 * 65536;

inline std::size_t affix_pair(unsigned char first, unsigned char second,
                              bool suffix) {
  return (suffix ? 65536U : 0U) + first * 256U + second;
}

}  // namespace sincerely

#endif  // PACK_AFFIX_H_
