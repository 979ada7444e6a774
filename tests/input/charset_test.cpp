#include "input/charset.h"

#include <gtest/gtest.h>

#include "input/utf8.h"

namespace sincerely {
namespace {

struct CharsetCase {
  const char* charset;
  std::string_view bytes;
  std::string_view text;
};

constexpr CharsetCase kCharsetCases[] = {
    {"ISO-8859-13", "J\xFBs", "Jūs"},
    {"windows-1254", "\xDE\x80", "Ş€"},
    {"KOI8-R", "\xC4\xC1", "да"},
    {"UTF-8", "Jūs अ", "Jūs अ"},
    {"UTF-8", "a\xFF\xC5", "a\uFFFD\uFFFD"},
    {"Shift_JIS", "\x83\x41z", "アz"},
    {"Shift_JIS", "z\x83", "z\uFFFD"},
    {"ISO-2022-JP", "\x1B$B%\"\x1B(Bz\x1B(B", "アz"},  // ends with a shift
    {"UTF-16BE", std::string_view("\0J\x01\x6B", 4), "Jū"},
    {"UTF-7", "a+2AA-", "a\uFFFD"},  // half of a pair
    {"ISO-8859-13", "", ""},
};

TEST(Charset, ReadsCharacterByCharacter) {
  for (const CharsetCase& c : kCharsetCases) {
    SCOPED_TRACE(c.charset);
    Charset charset(c.charset);
    ASSERT_TRUE(charset.is_known());
    std::string text;
    std::size_t offset = 0;
    char32_t character = 0;
    while (charset.next(c.bytes, &offset, &character)) {
      append_utf8(character, &text);
    }
    EXPECT_EQ(c.text, text);
    EXPECT_EQ(c.bytes.size(), offset);
  }
}

TEST(Charset, KnowsItsKind) {
  EXPECT_TRUE(Charset("utf8").is_utf8());
  EXPECT_TRUE(Charset("us-ascii").is_utf8());
  EXPECT_FALSE(Charset("utf-8").page());
  EXPECT_FALSE(Charset("Shift_JIS").page());
  ASSERT_TRUE(Charset("cp1257").page());
  EXPECT_EQ(U'ū', (*Charset("cp1257").page())[0xFB]);
  EXPECT_FALSE(Charset("nonsense").is_known());
  EXPECT_FALSE(Charset("").is_known());
}

}  // namespace
}  // namespace sincerely
