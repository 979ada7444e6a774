#include "input/line_index.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct LineIndexCase {
  std::string_view text;
  std::size_t offset;
  ColumnUnit unit;
  std::size_t line;
  std::size_t column;
};

constexpr ColumnUnit kByte = ColumnUnit::kByte;
constexpr ColumnUnit kUtf16 = ColumnUnit::kUtf16;
constexpr ColumnUnit kCodePoint = ColumnUnit::kCodePoint;

constexpr LineIndexCase kLineIndexCases[] = {
    {"", 0, kByte, 0, 0},
    {"", 5, kByte, 0, 0},
    {"ab\nc", 2, kByte, 0, 2},
    {"ab\nc", 3, kByte, 1, 0},
    {"ab\nc", 99, kByte, 1, 1},  // past the end is the end
    {"ab\n", 3, kByte, 1, 0},    // a line that has only begun
    {"ab\r\nc", 2, kByte, 0, 2},
    {"ab\r\nc", 4, kByte, 1, 0},
    {"ab\rc", 3, kByte, 1, 0},
    {"a\n\nb", 2, kByte, 1, 0},
    {"Jūs", 3, kByte, 0, 3},
    {"Jūs", 3, kUtf16, 0, 2},
    {"Jūs", 3, kCodePoint, 0, 2},
    {"😀!", 4, kByte, 0, 4},
    {"😀!", 4, kUtf16, 0, 2},  // a surrogate pair
    {"😀!", 4, kCodePoint, 0, 1},
    {"İı", 2, kCodePoint, 0, 1},
    {"İı", 4, kUtf16, 0, 2},
    {"क\u093Cा", 6, kCodePoint, 0, 2},  // a nukta is a code point
    {"क\u093Cा", 6, kUtf16, 0, 2},
    {"e\u0301!", 3, kCodePoint, 0, 2},  // so is a combining acute
    {"👩\u200D💻x", 11, kUtf16, 0, 5},
    {"👩\u200D💻x", 11, kCodePoint, 0, 3},
};

TEST(LineIndex, FindsLineAndColumn) {
  for (const LineIndexCase& c : kLineIndexCases) {
    SCOPED_TRACE(testing::PrintToString(c.text));
    SCOPED_TRACE(c.offset);
    const LineColumn at = LineIndex(c.text).at(c.offset, c.unit);
    EXPECT_EQ(c.line, at.line);
    EXPECT_EQ(c.column, at.column);
  }
}

TEST(LineIndex, GivesALineWithoutItsEnd) {
  const LineIndex index("a\r\nb\rc\n\nd");
  EXPECT_EQ("a", index.line(0));
  EXPECT_EQ("b", index.line(1));
  EXPECT_EQ("c", index.line(2));
  EXPECT_EQ("", index.line(3));
  EXPECT_EQ("d", index.line(4));
  EXPECT_EQ("", index.line(5));
}

}  // namespace
}  // namespace sincerely
