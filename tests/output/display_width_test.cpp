#include "output/display_width.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct DisplayWidthCase {
  std::string_view text;
  std::size_t width;
};

constexpr DisplayWidthCase kDisplayWidthCases[] = {
    {"", 0},        {"letter", 6},
    {"āčēİı", 5},   {"e\u0301", 1},  // a combining acute
    {"क\u093C", 1},                  // nukta
    {"हिंदी", 4},  // spacing vowel signs take a column, anusvara none
    {"क्षमा", 4},  // virama takes none
    {"日本", 4},  // wide
    {"ｱ", 1},     // half-width
    {"！", 2},    // full-width
    {"😀", 2},       {"👩\u200D💻", 4},  // the joiner has no width
    {"“…” – ₹", 7},
};

TEST(DisplayWidth, CountsColumnsOfATerminal) {
  for (const DisplayWidthCase& c : kDisplayWidthCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.width, display_width(c.text));
  }
}

}  // namespace
}  // namespace sincerely
