// Code points: UTF-8 decoding, and what a code point does to the words around
// it. The classes are those of UAX #29 (word boundaries), with what the
// tokenizer needs to know besides.

#ifndef TEXT_CHARACTERS_H_
#define TEXT_CHARACTERS_H_

#include <cstdint>

namespace sincerely {

enum class CharacterClass : std::uint8_t {
  kOther,  // never in a word
  kSpace,  // white space within a line
  kNewline,
  kLetter,     // ALetter
  kDigit,      // Numeric
  kExtend,     // Extend, Format, ZWJ: belongs to what stands before it
  kMidLetter,  // joins letters
  kMidNumber,  // joins digits
  kMidBoth,    // joins letters, and digits
  kJoiner,     // ExtendNumLet: the underscore
  kSign,       // % and &, words of their own
  kForeign,    // of a script whose words ICU has to find
};

// What a code point does to the flags of its word.
struct CharacterTraits {
  bool upper = false;     // upper or title case
  bool lower = false;     // has a capital of its own, and is not it
  bool composes = false;  // NFC may change it
};

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  // bytes
};

// Any character, broken ones too. Call decode() instead.
CodePoint decode_rare(const char* p, const char* end);

// Decodes the character at `p`, which is before `end`. A broken one counts as
// one byte, U+FFFD.
inline CodePoint decode(const char* p, const char* end) {
  const auto first = static_cast<unsigned char>(*p);
  if (first < 0x80) return {first, 1};
  if (end - p < 3) return decode_rare(p, end);
  const auto second = static_cast<unsigned char>(p[1]) ^ 0x80U;
  const auto third = static_cast<unsigned char>(p[2]) ^ 0x80U;
  if (first >= 0xC2 && first < 0xE0 && second < 0x40) {
    return {(first & 0x1FU) << 6 | second, 2};
  }
  if ((first & 0xF0) == 0xE0 && (second | third) < 0x40) {
    return {(first & 0x0FU) << 12 | second << 6 | third, 3};
  }
  return decode_rare(p, end);
}

CharacterClass classify(char32_t code);
CharacterTraits traits_of(char32_t code);

// Whether it ends a sentence: Sentence_Terminal of Unicode, and the ellipsis.
bool ends_sentence(char32_t code);

// The one that is typed is none: a curly one, or the letter.
constexpr bool is_apostrophe(char32_t code) {
  return code == 0x2018 || code == 0x2019 || code == 0x02BC;
}

// The value of a decimal digit of any script, -1 if it is none.
int digit_value(char32_t code);

}  // namespace sincerely

#endif  // TEXT_CHARACTERS_H_
