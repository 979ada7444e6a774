// Symbols: numbers for what a pattern can ask of a word.

#ifndef PACK_SYMBOLS_H_
#define PACK_SYMBOLS_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace sincerely {

// The first symbols are the kinds (their numbers are those of WordKind), then
// these; the rest are sets of words.
inline constexpr std::uint32_t kSymbolCapital = 16;
inline constexpr std::uint32_t kSymbolAny = 17;
inline constexpr std::uint32_t kFirstWordSymbol = 32;
// No symbol has this number or a higher one, nor is one's place there.
inline constexpr std::uint16_t kNoSymbol = 0xffff;

// Where a symbol is looked for first in an open addressing table of so many
// slots, a power of two.
constexpr std::uint32_t symbol_slot(std::uint32_t symbol, std::uint32_t slots) {
  return (symbol * 0x9E3779B1U) >> 16 & (slots - 1);
}

// Tells most of what symbols a word has not: each sets one bit.
struct Signature {
  std::uint64_t bits[4] = {};

  static Signature read(const void* from) {
    Signature out;
    std::memcpy(out.bits, from, sizeof out.bits);
    return out;
  }
  constexpr void add(std::uint32_t symbol) {
    bits[symbol / 64 % 4] |= std::uint64_t{1} << (symbol % 64);
  }
  constexpr void add(const Signature& other) {
    for (int i = 0; i < 4; ++i) bits[i] |= other.bits[i];
  }
  constexpr bool may_have(std::uint32_t symbol) const {
    return (bits[symbol / 64 % 4] >> (symbol % 64) & 1U) != 0;
  }
};
inline constexpr std::size_t kSignatureSlots =
    sizeof(Signature) / sizeof(std::uint16_t);

}  // namespace sincerely

#endif  // PACK_SYMBOLS_H_
