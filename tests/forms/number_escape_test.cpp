#include "forms/number_escape.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(NumberEscape, ReadsDigitsOfItsKind) {
  EXPECT_EQ(3U, read_octal("3031", 3).size);
  EXPECT_EQ(U'\303', read_octal("3031", 3).value);
  EXPECT_EQ(1U, read_octal("18", 3).size);
  EXPECT_EQ(0U, read_octal("8", 3).size);
  EXPECT_EQ(U'\xC3', read_hexadecimal("c3f", 2).value);
  EXPECT_EQ(0U, read_hexadecimal("g", 2).size);
  EXPECT_EQ(0U, read_hexadecimal("", 2).size);
}

struct NumberEscapeRow {
  std::string_view text;
  std::size_t min_digits;
  std::size_t size;
  char32_t value;
};

TEST(NumberEscape, ReadsUnitsOfUtf16) {
  const NumberEscapeRow rows[] = {
      {"\\u00e9s", 4, 6, U'é'},
      {"\\U0101", 1, 6, U'ā'},
      {"\\u12", 4, 0, 0},
      {"\\u12", 1, 4, 0x12},
      {"u0041", 4, 0, 0},
      {"\\uD83D\\uDE00", 4, 12, U'😀'},
      {"\\uD83Dx", 4, 6, 0xFFFD},        // half a pair
      {"\\uD83D\\u0041", 4, 6, 0xFFFD},  // which the next is no half of
      {"\\uDE00", 4, 6, 0xFFFD},
  };
  for (const NumberEscapeRow& row : rows) {
    const NumberEscape read = read_utf16_escape(row.text, row.min_digits);
    EXPECT_EQ(row.size, read.size) << row.text;
    if (row.size > 0) {
      EXPECT_EQ(row.value, read.value) << row.text;
    }
  }
}

}  // namespace
}  // namespace sincerely
