#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "input/utf8.h"

namespace sincerely {
namespace {

bool continues_at(const char* p, const char* end) {
  return p < end && (static_cast<unsigned char>(*p) & 0xC0) == 0x80;
}

char32_t low_bits(const char* p) {
  return static_cast<unsigned char>(*p) & 0x3F;
}

// Scripts written without spaces, and those with word rules of their own.
bool is_foreign(UChar32 code, int word_break) {
  if (word_break == U_WB_KATAKANA || word_break == U_WB_HEBREW_LETTER) {
    return true;
  }
  if (code < 0x0E00) return false;
  return u_getIntPropertyValue(code, UCHAR_LINE_BREAK) ==
             U_LB_COMPLEX_CONTEXT ||
         (word_break == U_WB_OTHER && u_isalpha(code));
}

CharacterClass class_of_break(UChar32 code, int word_break) {
  switch (word_break) {
    case U_WB_ALETTER:
      return CharacterClass::kLetter;
    case U_WB_NUMERIC:
      return CharacterClass::kDigit;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      return CharacterClass::kExtend;
    case U_WB_MIDLETTER:
      return CharacterClass::kMidLetter;
    case U_WB_MIDNUM:
      return CharacterClass::kMidNumber;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE:
      return CharacterClass::kMidBoth;
    case U_WB_EXTENDNUMLET:
      return CharacterClass::kJoiner;
    case U_WB_CR:
    case U_WB_LF:
    case U_WB_NEWLINE:
      return CharacterClass::kNewline;
    default:
      return u_isUWhiteSpace(code) ? CharacterClass::kSpace
                                   : CharacterClass::kOther;
  }
}

}  // namespace

CodePoint decode_rare(const char* p, const char* end) {
  const auto first = static_cast<unsigned char>(*p);
  if (!continues_at(p + 1, end)) return {kReplacementCharacter, 1};
  if (first >= 0xC2 && first < 0xE0) {
    return {(char32_t{first} & 0x1F) << 6 | low_bits(p + 1), 2};
  }
  if (!continues_at(p + 2, end)) return {kReplacementCharacter, 1};
  if (first >= 0xE0 && first < 0xF0) {
    return {
        (char32_t{first} & 0x0F) << 12 | low_bits(p + 1) << 6 | low_bits(p + 2),
        3};
  }
  if (first < 0xF0 || first > 0xF4 || !continues_at(p + 3, end)) {
    return {kReplacementCharacter, 1};
  }
  return {(char32_t{first} & 0x07) << 18 | low_bits(p + 1) << 12 |
              low_bits(p + 2) << 6 | low_bits(p + 3),
          4};
}

CharacterClass classify(char32_t code) {
  if (code == '%' || code == '&') return CharacterClass::kSign;
  // "Ref:EN-12" is two words; ICU's root rules join no letters by a colon.
  if (code == ':') return CharacterClass::kOther;
  const auto c = static_cast<UChar32>(code);
  const int word_break = u_getIntPropertyValue(c, UCHAR_WORD_BREAK);
  if (is_foreign(c, word_break)) return CharacterClass::kForeign;
  return class_of_break(c, word_break);
}

CharacterTraits traits_of(char32_t code) {
  const auto c = static_cast<UChar32>(code);
  CharacterTraits traits;
  traits.upper = u_isupper(c) || u_istitle(c);
  traits.lower = !traits.upper && u_islower(c);
  traits.composes =
      u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) != UNORM_YES;
  return traits;
}

bool ends_sentence(char32_t code) {
  constexpr char32_t kEllipsis = 0x2026;
  if (code < 0x80) return code == '.' || code == '!' || code == '?';
  return code == kEllipsis ||
         u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_S_TERM) != 0;
}

int digit_value(char32_t code) {
  return u_charDigitValue(static_cast<UChar32>(code));
}

}  // namespace sincerely
