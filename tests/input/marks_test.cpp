#include "input/marks.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Marks, AreTakenOutOfTheText) {
  const MarkedText read = read_marks("a ⟦b c⟧ d");
  EXPECT_EQ("a b c d", read.text);
  ASSERT_EQ(1U, read.marks.size());
  EXPECT_EQ((Span{2, 5}), read.marks[0].span);
  EXPECT_EQ("", read.marks[0].label);
  EXPECT_TRUE(read.balanced);
}

TEST(Marks, MayNameACategory) {
  const MarkedText read = read_marks("⟦vague-time|soon⟧ or ⟦now⟧ a|b");
  EXPECT_EQ("soon or now a|b", read.text);
  ASSERT_EQ(2U, read.marks.size());
  EXPECT_EQ("vague-time", read.marks[0].label);
  EXPECT_EQ((Span{8, 11}), read.marks[1].span);
}

TEST(Marks, SayWhereTheyDoNotPair) {
  for (const char* text : {"⟦a", "a⟧", "⟦a ⟦b⟧⟧", "⟧a⟦"}) {
    EXPECT_FALSE(read_marks(text).balanced) << text;
  }
}

}  // namespace
}  // namespace sincerely
