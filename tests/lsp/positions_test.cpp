#include "lsp/positions.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct PositionsCase {
  std::string_view text;
  TextPosition position;
  // By encoding: where it lies; of half a character, from and to.
  TextOffset utf8;
  TextOffset utf16;
  TextOffset utf32;
};

constexpr TextOffset at(std::size_t offset) { return {offset, offset}; }

constexpr PositionsCase kPositionsCases[] = {
    {"", {0, 0}, at(0), at(0), at(0)},
    {"ab\ncd", {1, 1}, at(4), at(4), at(4)},
    {"ab\ncd", {0, 9}, at(2), at(2), at(2)},  // past the line
    {"ab\ncd", {9, 0}, at(5), at(5), at(5)},  // past the text
    {"ab\n", {1, 0}, at(3), at(3), at(3)},
    {"ab\n", {1, 1}, at(3), at(3), at(3)},
    {"ab\r\ncd", {0, 3}, at(2), at(2), at(2)},  // not between CR and LF
    {"ab\rcd", {1, 1}, at(4), at(4), at(4)},
    {"ab\n\ncd", {1, 5}, at(3), at(3), at(3)},
    {"Jūs!", {0, 2}, {1, 3}, at(3), at(3)},
    {"Jūs!", {0, 3}, at(3), at(4), at(4)},
    {"😀!", {0, 1}, {0, 4}, {0, 4}, at(4)},
    {"😀!", {0, 2}, {0, 4}, at(4), at(5)},
    {"😀!", {0, 4}, at(4), at(5), at(5)},
    {"e\xCC\x81t", {0, 1}, at(1), at(1), at(1)},  // e and its accent
    {"e\xCC\x81t", {0, 2}, {1, 3}, at(3), at(3)},
    {"नमस्ते", {0, 2}, {0, 3}, at(6), at(6)},
    {"👩\u200D🔧x", {0, 5}, {4, 7}, at(11), at(12)},  // three code points
    {"a", {18446744073709551615U, 18446744073709551615U}, at(1), at(1), at(1)},
};

bool operator==(const TextOffset& a, const TextOffset& b) {
  return a.begin == b.begin && a.end == b.end;
}

TEST(PositionIndex, FindsOffsets) {
  for (const PositionsCase& c : kPositionsCases) {
    SCOPED_TRACE(c.text);
    SCOPED_TRACE(c.position.character);
    const auto offset = [&](PositionEncoding encoding) {
      return PositionIndex(c.text, encoding).offset_of(c.position);
    };
    EXPECT_TRUE(c.utf8 == offset(PositionEncoding::kUtf8));
    EXPECT_TRUE(c.utf16 == offset(PositionEncoding::kUtf16));
    EXPECT_TRUE(c.utf32 == offset(PositionEncoding::kUtf32));
  }
}

TEST(PositionIndex, LeadsBackToEachOffset) {
  for (const PositionsCase& c : kPositionsCases) {
    SCOPED_TRACE(c.text);
    for (const PositionEncoding encoding :
         {PositionEncoding::kUtf8, PositionEncoding::kUtf16,
          PositionEncoding::kUtf32}) {
      const PositionIndex index(c.text, encoding);
      for (std::size_t i = 0; i <= c.text.size(); ++i) {
        const TextOffset back = index.offset_of(index.position_of(i));
        EXPECT_FALSE(back.cuts_character());
        const bool is_whole =
            i == c.text.size() ||
            ((static_cast<unsigned char>(c.text[i]) & 0xC0) != 0x80);
        const bool is_in_line_end = i > 0 && i < c.text.size() &&
                                    c.text[i] == '\n' && c.text[i - 1] == '\r';
        if (is_whole && !is_in_line_end) {
          EXPECT_EQ(i, back.begin);
        }
      }
    }
  }
  EXPECT_EQ((TextPosition{0, 1}),
            PositionIndex("😀", PositionEncoding::kUtf32).position_of(99));
}

TEST(PositionEncoding, HasTheNamesOfTheProtocol) {
  for (const std::string_view name : {"utf-8", "utf-16", "utf-32"}) {
    EXPECT_EQ(name, encoding_name(*encoding_of_name(name)));
  }
  EXPECT_FALSE(encoding_of_name("UTF-16"));
}

}  // namespace
}  // namespace sincerely
