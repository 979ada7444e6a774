#include "output/visible.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

using namespace std::string_view_literals;

struct VisibleCase {
  std::string_view text;
  std::string_view visible;
};

constexpr VisibleCase kVisibleCases[] = {
    {"", ""},
    {"Jūs, आप, 😀", "Jūs, आप, 😀"},
    {"a\tb\r\nc", "a b  c"},
    {"\x1b[31mred", "␛[31mred"},
    {"\0\a\x7F"sv, "␀␇␡"},
    {"a\u0085b\u009Bc", "a�b�c"},
    {"a\u202Eb\u2066c\u2028d", "a�b�c�d"},  // controls of direction
    {"a\xFF\xFEz", "a��z"},
};

TEST(Visible, LeavesNothingThatSteersATerminal) {
  for (const VisibleCase& c : kVisibleCases) {
    SCOPED_TRACE(c.visible);
    EXPECT_EQ(c.visible, visible(c.text));
  }
}

TEST(ValidUtf8, ReplacesOnlyWhatIsInvalid) {
  EXPECT_EQ("Jūs\n", valid_utf8("Jūs\n"));
  EXPECT_EQ("J�s", valid_utf8("J\xFBs"));
}

}  // namespace
}  // namespace sincerely
