#include "forms/flowed.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct FlowedCase {
  std::string_view text;
  bool deletes_space;
  std::string_view joined;
};

constexpr FlowedCase kFlowedCases[] = {
    {"", false, ""},
    {"We are \nsorry.\n", false, "We are sorry.\n"},
    {"We are \r\nsorry.\r\n", false, "We are sorry.\r\n"},
    {"Wir haf \nten.\n", true, "Wir haften.\n"},
    {"We are\nsorry.", false, "We are\nsorry."},
    {" From here\n >no quote", false, "From here\n>no quote"},  // stuffed
    {"> You \n> wrote\nWe", false, "> You wrote\nWe"},
    {">> You \n> wrote", false, ">> You \n> wrote"},  // of other depths
    {"You \n> wrote", false, "You \n> wrote"},
    {"Regards \n-- \nAna \nLee", false, "Regards \n-- \nAna Lee"},
    {"We are ", false, "We are "},  // soft at the end
    {" \n \n", false, "\n\n"},
};

TEST(JoinFlowed, JoinsSoftLineEnds) {
  for (const FlowedCase& c : kFlowedCases) {
    EXPECT_EQ(c.joined, join_flowed(c.text, c.deletes_space).text) << c.text;
  }
}

TEST(JoinFlowed, ARewriteMayRunOverASoftLineEnd) {
  const TracedText joined = join_flowed("> We are \n> sorry.", false);
  ASSERT_EQ("> We are sorry.", joined.text);
  EXPECT_EQ((Span{5, 17}), joined.map.source_of({5, 14}));
  EXPECT_TRUE(joined.map.is_unbroken({5, 14}));
}

}  // namespace
}  // namespace sincerely
