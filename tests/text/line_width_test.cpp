#include "text/line_width.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

TEST(LineWidth, IsThatOfTheLongestLineThatGoesOn) {
  struct Case {
    std::string text;
    std::size_t width;
  };
  const Case kLineWidthCases[] = {
      {"", 0},
      {"one line", 0},
      {"one line\n\nanother line\n", 0},
      {"four five\nsix\n", 9},
      {"four five\r\nsix\r\n", 9},
      {"four five\rsix\r", 9},
      {"a\nlonger last line", 1},
      {"a b\nābc ē\nc\n\nlonger than all\n", 5},  // code points
      {std::string(60, 'x') + "\nb c\nd\n", 3},   // no word that is wrapped
      {"blank below\n  \t\nb\nc\n", 1},
  };
  for (const Case& c : kLineWidthCases) {
    SCOPED_TRACE(c.text);
    Letter letter;
    letter.text = c.text;
    EXPECT_EQ(c.width, wrapped_width(letter));
  }
}

TEST(LineWidth, LeavesOutWhatIsNoProse) {
  Letter letter;
  letter.text = "---\nlong: front matter\n---\na b\nc\n> a quoted line\nd\n";
  letter.inert = {{Inert::Kind::kFrontMatter, {0, 27}},
                  {Inert::Kind::kQuote, {33, 49}}};
  EXPECT_EQ(3u, wrapped_width(letter));
}

}  // namespace
}  // namespace sincerely
