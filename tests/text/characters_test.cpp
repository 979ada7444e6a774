#include "text/characters.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

TEST(Characters, DecodesEverySizeAndWhatIsBroken) {
  struct Case {
    std::string_view bytes;
    char32_t value;
    std::uint32_t size;
  };
  constexpr Case kCharactersCases[] = {
      {"a", 'a', 1},
      {"ā", 0x0101, 2},
      {"āb", 0x0101, 2},
      {"क", 0x0915, 3},
      {"कb", 0x0915, 3},
      {"😀", 0x1F600, 4},
      {"\xE0\xA4", 0xFFFD, 1},      // cut off
      {"\xC3(x", 0xFFFD, 1},        // no continuation
      {"\x80xx", 0xFFFD, 1},        // begins nothing
      {"\xF0\x9F\x98", 0xFFFD, 1},  // cut off
  };
  for (const Case& c : kCharactersCases) {
    SCOPED_TRACE(c.bytes);
    const CodePoint code =
        decode(c.bytes.data(), c.bytes.data() + c.bytes.size());
    EXPECT_EQ(c.value, code.value);
    EXPECT_EQ(c.size, code.size);
  }
}

TEST(Characters, ClassifiesWhatMakesAndJoinsWords) {
  struct Case {
    char32_t code;
    CharacterClass expected;
  };
  constexpr Case kCharactersCases[] = {
      {'a', CharacterClass::kLetter},
      {0x0915, CharacterClass::kLetter},  // क
      {0x093F, CharacterClass::kExtend},  // a vowel sign
      {0x200D, CharacterClass::kExtend},  // ZWJ
      {0x00AD, CharacterClass::kExtend},  // soft hyphen
      {'7', CharacterClass::kDigit},
      {0x096D, CharacterClass::kDigit},  // ७
      {'\'', CharacterClass::kMidBoth},
      {0x2019, CharacterClass::kMidBoth},  // ’
      {',', CharacterClass::kMidNumber},
      {0x00B7, CharacterClass::kMidLetter},
      {'_', CharacterClass::kJoiner},
      {'%', CharacterClass::kSign},
      {':', CharacterClass::kOther},
      {0x0964, CharacterClass::kOther},  // danda
      {'\r', CharacterClass::kNewline},
      {0x00A0, CharacterClass::kSpace},
      {0x0E2A, CharacterClass::kForeign},  // Thai
      {0x6771, CharacterClass::kForeign},  // 東
      {0x05D0, CharacterClass::kForeign},  // Hebrew
      {0x1F600, CharacterClass::kOther},
  };
  for (const Case& c : kCharactersCases) {
    SCOPED_TRACE(static_cast<std::uint32_t>(c.code));
    EXPECT_EQ(c.expected, classify(c.code));
  }
}

TEST(Characters, KnowsCaseAndComposition) {
  EXPECT_TRUE(traits_of('A').upper);
  EXPECT_TRUE(traits_of(0x0130).upper);  // İ
  EXPECT_TRUE(traits_of(0x01C5).upper);  // ǅ, title case
  EXPECT_FALSE(traits_of(0x0915).upper);
  EXPECT_TRUE(traits_of(0x0131).lower);  // ı
  EXPECT_FALSE(traits_of(0x0915).lower);
  EXPECT_TRUE(traits_of(0x0301).composes);
  EXPECT_FALSE(traits_of(0x00E9).composes);
}

TEST(Characters, KnowsDigitsOfEveryScript) {
  EXPECT_EQ(7, digit_value('7'));
  EXPECT_EQ(7, digit_value(0x096D));
  EXPECT_EQ(-1, digit_value('a'));
}

TEST(Characters, KnowWhatEndsASentence) {
  for (const char32_t code : {U'.', U'!', U'?', U'…', U'।', U'॥'}) {
    EXPECT_TRUE(ends_sentence(code)) << static_cast<int>(code);
  }
  for (const char32_t code : {U',', U':', U'a', U'ā', U'क', U'|'}) {
    EXPECT_FALSE(ends_sentence(code)) << static_cast<int>(code);
  }
}

}  // namespace
}  // namespace sincerely
