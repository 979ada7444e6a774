// The folded form of characters: what makes two spellings of one word alike.
// Case by the language's rules, composed letters, digits as ASCII, no nukta,
// no joiners, one kind of apostrophe.

#ifndef TEXT_FOLDING_H_
#define TEXT_FOLDING_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/locale.h"

namespace sincerely {

// All that the tokenizer asks about a code point.
struct alignas(8) FoldedCharacter {
  CharacterClass type = CharacterClass::kOther;
  std::uint8_t traits = 0;  // Trait bits
  std::uint8_t size = 0;    // bytes of `folded`
  char folded[4] = {};

  enum Trait : std::uint8_t { kUpper = 1, kLower = 2, kComposes = 4 };
  bool is(Trait trait) const { return (traits & trait) != 0; }
};

// Immutable, shared by threads. The locale must outlive it.
class Folding {
 public:
  explicit Folding(const Locale& locale);

  FoldedCharacter at(char32_t code) const {
    if (code < kPagedEnd) {
      const std::uint8_t page = pages_[code / kPageSize];
      if (page != kNoPage) return table_[page * kPageSize + code % kPageSize];
    }
    return make(code);
  }

  // The folded form of an ASCII letter that is one ASCII letter; else 0.
  unsigned char plain(char byte) const {
    return plain_[static_cast<unsigned char>(byte)];
  }

  // Adds the folded form of a run of characters to `out`.
  void append(std::string_view word, std::string* out) const;

  // A folded form without its diacritics; empty if it has none.
  std::string bare(std::string_view folded) const;

 private:
  // Only the pages that the languages here write with are made beforehand;
  // any other character is looked up when it is met.
  static constexpr char32_t kPageSize = 128;
  static constexpr char32_t kPagedEnd = 0x2080;
  static constexpr std::uint8_t kNoPage = 0xFF;

  struct Pair {
    char32_t from = 0;
    std::string_view to;
  };
  static std::vector<Pair> single_pairs(const std::vector<FoldPair>& pairs);
  static const Pair* find(const std::vector<Pair>& pairs, char32_t code);

  FoldedCharacter make(char32_t code) const;
  void fold_one(char32_t code, FoldedCharacter* character) const;
  bool is_dropped(char32_t code) const;
  bool append_bare(char32_t code, std::string* out) const;

  std::vector<Pair> pairs_;  // sorted by `from`
  std::vector<Pair> bare_;   // sorted by `from`
  std::array<std::uint8_t, kPagedEnd / kPageSize> pages_ = {};
  std::vector<FoldedCharacter> table_;
  std::array<unsigned char, 256> plain_ = {};
};

}  // namespace sincerely

#endif  // TEXT_FOLDING_H_
