// What affixes (`unut*`, `*siniz`) are found by in a word.

#ifndef TEXT_AFFIX_H_
#define TEXT_AFFIX_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/hashing.h"

namespace sincerely {

// Affixes are found by their first or last three code points, or by all where
// they have fewer. These are the hashes of the first one, two, three code
// points of a word, or of its last ones backwards.
class AffixKeys {
 public:
  AffixKeys(std::string_view word, bool suffix)
      : word_(word), suffix_(suffix), hash_(hash_byte(kHashStart, suffix)) {}

  // Goes on to the next hash. False if there is no other.
  bool next() {
    if (length_ == kLongest || size_ == word_.size()) return false;
    ++length_;
    do {
      hash_ = hash_byte(hash_, byte());
      ++size_;
    } while (!is_at_boundary());
    return true;
  }

  std::uint32_t hash() const { return hash_; }

 private:
  static constexpr int kLongest = 3;

  // The one that follows those that were taken, from the word's one end.
  unsigned char byte() const {
    return static_cast<unsigned char>(
        word_[suffix_ ? word_.size() - 1 - size_ : size_]);
  }
  bool is_at_boundary() const {
    if (size_ == word_.size()) return true;
    const std::size_t begin = suffix_ ? word_.size() - size_ : size_;
    return (static_cast<unsigned char>(word_[begin]) & 0xc0) != 0x80;
  }

  std::string_view word_;
  bool suffix_ = false;
  std::uint32_t hash_ = 0;
  std::size_t size_ = 0;
  int length_ = 0;
};

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

#endif  // TEXT_AFFIX_H_
