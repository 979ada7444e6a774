#include "input/ascii.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Ascii, KnowsItsClassesOfBytes) {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const std::string_view one(&c, 1);
    EXPECT_EQ(is_ascii(c), byte < 128) << byte;
    EXPECT_EQ(is_ascii_digit(c), one.find_first_of("0123456789") == 0) << byte;
    EXPECT_EQ(is_ascii_upper(c), byte >= 65 && byte <= 90) << byte;
    EXPECT_EQ(is_ascii_lower(c), byte >= 97 && byte <= 122) << byte;
    EXPECT_EQ(is_ascii_letter(c), is_ascii_upper(c) || is_ascii_lower(c))
        << byte;
    EXPECT_EQ(is_ascii_alphanumeric(c), is_ascii_letter(c) || is_ascii_digit(c))
        << byte;
    EXPECT_EQ(is_whitespace(c), one.find_first_of(kWhitespace) == 0) << byte;
  }
}

TEST(Ascii, TellsBlankTexts) {
  EXPECT_TRUE(is_blank(""));
  EXPECT_TRUE(is_blank(" \t\r\n"));
  EXPECT_FALSE(is_blank("  x"));
  EXPECT_FALSE(is_blank("\u00a0"));
}

TEST(Ascii, TrimsTheEndsOnly) {
  EXPECT_EQ(trim("\t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n"), "");
  EXPECT_EQ(trim("-a b-", "-"), "a b");
}

TEST(Ascii, LowersItsOwnLettersOnly) {
  EXPECT_EQ(to_ascii_lower("AbZ[@{Ä1"), "abz[@{Ä1");
}

}  // namespace
}  // namespace sincerely
