#include "input/lines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

// The lines between bars.
std::string barred(std::string_view text) {
  std::string lines;
  Lines reader(text);
  std::size_t last = 0;
  for (Line line; reader.next(&line);) {
    EXPECT_EQ(last, line.begin);
    last = line.next;
    lines += std::string(text.substr(line.begin, line.end - line.begin)) + "|";
  }
  EXPECT_EQ(text.size(), last);
  return lines;
}

struct LinesCase {
  std::string_view text;
  std::string_view lines;
};

constexpr LinesCase kLinesCases[] = {
    {"", ""},
    {"a", "a|"},
    {"a\n", "a|"},
    {"a\nb", "a|b|"},
    {"\n\n", "||"},
    {"a\r\nb\r\n", "a|b|"},
    {"a\rb\r", "a|b|"},
    {"a\n\rb", "a||b|"},
    {"a\r\r\nb\nc\rd", "a||b|c|d|"},  // all mixed
};

TEST(Lines, EndAtAnyLineEnd) {
  for (const LinesCase& c : kLinesCases) {
    SCOPED_TRACE(testing::PrintToString(c.text));
    EXPECT_EQ(c.lines, barred(c.text));
  }
}

}  // namespace
}  // namespace sincerely
