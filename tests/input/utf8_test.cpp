#include "input/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNone = std::string_view::npos;

struct Utf8Case {
  std::string_view bytes;
  std::size_t invalid;
};

constexpr Utf8Case kUtf8Cases[] = {
    {"", kNone},
    {"plain ASCII, longer than a machine word", kNone},
    {"a\0b"sv, kNone},
    {"é", kNone},
    {"क़", kNone},
    {"😀", kNone},
    {"\xF4\x8F\xBF\xBF", kNone},  // U+10FFFF
    {"\xED\x9F\xBF", kNone},      // U+D7FF
    {"12345678\xE9", 8},          // Latin-1
    {"\x80", 0},                  // a continuation alone
    {"ab\xC3", 2},                // cut short
    {"ab\xC3z", 2},
    {"\xC0\x80", 0},          // an overlong NUL
    {"\xC1\xBF", 0},          // overlong
    {"\xE0\x9F\xBF", 0},      // overlong
    {"\xF0\x8F\xBF\xBF", 0},  // overlong
    {"\xED\xA0\x80", 0},      // a surrogate
    {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
    {"\xF5\x80\x80\x80", 0},
    {"\xFF", 0},
    {"é\xE2\x82", 2},
    {"é\xE2\x82(", 2},
    {"\xF0\x9F\x98", 0},
};

TEST(Utf8, FindsTheFirstInvalidByte) {
  for (const Utf8Case& c : kUtf8Cases) {
    SCOPED_TRACE(testing::PrintToString(c.bytes));
    EXPECT_EQ(c.invalid, find_invalid_utf8(c.bytes));
    // The same behind enough ASCII to be skipped eight bytes at once.
    const std::string longer = std::string(19, 'x') + std::string(c.bytes);
    EXPECT_EQ(c.invalid == kNone ? kNone : c.invalid + 19,
              find_invalid_utf8(longer));
  }
}

struct Count {
  std::string_view text;
  std::size_t code_points;
  std::size_t utf16;
};

constexpr Count kCounts[] = {
    {"", 0, 0},          {"abc", 3, 3},
    {"Jūs", 3, 3},       {"😀!", 2, 3},
    {"e\xCC\x81", 2, 2}, {"क\xE0\xA4\xBC", 2, 2},
    {"₺", 1, 1},         {"\xF4\x8F\xBF\xBF", 1, 2},
};

TEST(Utf8, CountsCharacters) {
  for (const Count& c : kCounts) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.code_points, count_code_points(c.text));
    EXPECT_EQ(c.utf16, count_utf16_units(c.text));
  }
}

TEST(Utf8, GivesBackWhatItTakesApart) {
  const std::string text = "aé₺😀\x7F";
  std::string again;
  std::u32string characters;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, &offset);
    characters += c;
    append_utf8(c, &again);
  }
  EXPECT_EQ(U"aé₺😀\x7F", characters);
  EXPECT_EQ(text, again);
}

TEST(Utf8, GoesToCodePointsAndBack) {
  EXPECT_EQ(U"Jūs 😀", to_code_points("Jūs 😀"));
  EXPECT_EQ("Jūs 😀", to_utf8(U"Jūs 😀"));
  EXPECT_EQ("", to_utf8(to_code_points("")));
}

TEST(Utf8, TellsHowFarATextIsPlain) {
  EXPECT_EQ(0U, plain_ascii_size(""));
  EXPECT_EQ(0U, plain_ascii_size("\tabcdefghij"));
  const std::string plain = " !aZ~09 and so on till the end";
  EXPECT_EQ(plain.size(), plain_ascii_size(plain));
  for (const std::string end : {"\x1f", "\x7f", "\n", "é", "\xff", "\x80"}) {
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const std::string text = plain.substr(0, i) + end + plain;
      EXPECT_EQ(i, plain_ascii_size(text)) << text;
    }
  }
}

}  // namespace
}  // namespace sincerely
