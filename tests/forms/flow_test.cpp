#include "forms/flow.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// Source: "ab  cd&ngE;"
constexpr std::string_view kFlowSource = "ab  cd&ngE;";

TEST(Flow, WaitsWithBlanksUntilSomethingIsSeen) {
  Flow flow(kFlowSource);
  flow.add_blank({2, 4});
  flow.copy({0, 2});
  flow.add_blank({2, 4});
  EXPECT_EQ("ab", flow.text);
  flow.copy({4, 6});
  flow.add_blank({2, 4});
  EXPECT_EQ("ab cd", flow.text);
  EXPECT_EQ((Span{2, 4}), flow.map.source_of({2, 3}));
}

TEST(Flow, OfTwoBlanksWithATagBetweenThemOneIsSeen) {
  Flow flow("a <b> c");
  flow.copy({0, 1});
  flow.add_blank({1, 2});
  flow.add_blank({5, 6});
  flow.copy({6, 7});
  EXPECT_EQ("a c", flow.text);
  EXPECT_FALSE(flow.map.is_unbroken({0, 3}));
}

TEST(Flow, EndsLinesAndBlocksWithoutOnesAtItsEnds) {
  Flow flow("abc");
  flow.end_block();
  flow.break_line();
  flow.copy({0, 1});
  flow.end_line();
  flow.end_line();
  flow.copy({1, 2});
  flow.break_line();
  flow.break_line();
  flow.end_line();
  flow.copy({2, 3});
  flow.end_block();
  EXPECT_EQ("a\nb\n\nc", flow.text);
}

TEST(Flow, ALineThatIsFilledIsNoEmptyOne) {
  Flow flow("ab");
  flow.copy({0, 1});
  flow.end_line();
  flow.fill_line();
  flow.end_line();
  flow.copy({1, 2});
  EXPECT_EQ("a\n\nb", flow.text);
}

TEST(Flow, ALineEndThatIsABlankMayBeWrittenOver) {
  Flow flow("a\nb\nc");
  flow.copy({0, 1});
  flow.break_line({1, 2});
  flow.copy({2, 3});
  flow.break_line();
  flow.copy({4, 5});
  EXPECT_EQ("a\nb\nc", flow.text);
  EXPECT_TRUE(flow.map.is_unbroken({0, 3}));
  EXPECT_FALSE(flow.map.is_unbroken({2, 5}));
}

TEST(Flow, MakesAMarkerOnlyAtTheBeginningOfALine) {
  Flow flow("abc");
  flow.set_marker("- ");
  flow.copy({0, 1});
  flow.set_marker("- ");
  flow.copy({1, 2});
  flow.end_line();
  flow.set_marker("- ");
  flow.set_marker({});
  flow.copy({2, 3});
  EXPECT_EQ("- ab\nc", flow.text);
  EXPECT_EQ((Span{0, 2}), flow.map.source_of({2, 4}));
}

TEST(Flow, MarksEachLineOfWhatIsInert) {
  Flow flow("a b c d");
  flow.copy({0, 1});
  flow.set_inert(Inert::Kind::kQuote);
  flow.add_blank({1, 2});
  flow.copy({2, 3});
  flow.add_blank({3, 4});
  flow.copy({4, 5});
  flow.end_line();
  flow.make("x");
  flow.set_inert({});
  flow.copy({6, 7});
  EXPECT_EQ("a b c\nxd", flow.text);
  ASSERT_EQ(2U, flow.inert.size());
  EXPECT_EQ((Span{2, 5}), flow.inert[0].span);
  EXPECT_EQ((Span{6, 7}), flow.inert[1].span);
}

TEST(Flow, TakesNoEntityForACopy) {
  Flow flow(kFlowSource);
  flow.write("\u2267\u0338", {6, 11});
  ASSERT_EQ(2U, flow.map.stretches().size());
  EXPECT_EQ((Stretch{{0, 3}, {6, 11}}), flow.map.stretches()[0]);
  EXPECT_EQ((Stretch{{3, 5}, {11, 11}}), flow.map.stretches()[1]);
}

TEST(Flow, LeavesACharacterThatIsAsLongAsItsEntity) {
  Flow flow("&#0");
  flow.write("\uFFFD", {0, 3});
  EXPECT_EQ("&#0", flow.text);
}

}  // namespace
}  // namespace sincerely
