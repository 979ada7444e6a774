#include "forms/open_elements.h"

#include <gtest/gtest.h>

#include "forms/html_elements.h"

namespace sincerely {
namespace {

OpenElement element(GumboTag tag, std::uint32_t traits = 0) {
  return {tag, "x", traits_of(tag) | traits, 0, 0};
}

TEST(OpenElements, KeepWhatMeansSomethingForItsText) {
  OpenElements open;
  EXPECT_FALSE(open.open(element(GUMBO_TAG_B)));
  EXPECT_TRUE(open.open(element(GUMBO_TAG_P)));
  EXPECT_TRUE(open.open(element(GUMBO_TAG_SPAN, kUnseen)));
  EXPECT_FALSE(open.open(element(GUMBO_TAG_B)));
  EXPECT_TRUE(open.open(element(GUMBO_TAG_SPAN)));  // its end must not be taken
  EXPECT_EQ(3U, open.size());
}

TEST(OpenElements, HandOnWhatHoldsInThem) {
  OpenElements open;
  EXPECT_EQ(0U, open.holding());
  open.open(element(GUMBO_TAG_BLOCKQUOTE));
  open.open(element(GUMBO_TAG_SPAN, kUnseen));
  open.open(element(GUMBO_TAG_PRE));
  EXPECT_EQ(kQuotation | kUnseen | kPreserved, open.holding());
  open.erase(1);
  EXPECT_EQ(kQuotation | kPreserved, open.holding());
  open.pop();
  EXPECT_EQ(std::uint32_t{kQuotation}, open.holding());
}

TEST(OpenElements, AreFoundWithinTheirTable) {
  OpenElements open;
  open.open(element(GUMBO_TAG_DIV));
  open.open(element(GUMBO_TAG_TABLE));
  open.open(element(GUMBO_TAG_TR));
  open.open(element(GUMBO_TAG_TD));
  open.open(element(GUMBO_TAG_P));
  EXPECT_EQ(4U, open.find(GUMBO_TAG_P, "p"));
  EXPECT_EQ(open.size(), open.find(GUMBO_TAG_DIV, "div"));
  EXPECT_EQ(2U, open.find(GUMBO_TAG_TR, "tr"));
  EXPECT_EQ(1U, open.find(GUMBO_TAG_TABLE, "table"));
  constexpr GumboTag kCell[] = {GUMBO_TAG_TD};
  constexpr GumboTag kRow[] = {GUMBO_TAG_TR};
  EXPECT_EQ(3U, open.find(kCell, kRow));
  EXPECT_EQ(open.size(), open.find(kRow, kCell));
}

TEST(OpenElements, TellUnknownOnesApartByName) {
  OpenElements open;
  OpenElement unknown = element(GUMBO_TAG_UNKNOWN, kUnseen);
  unknown.name = "o:p";
  open.open(unknown);
  EXPECT_EQ(0U, open.find(GUMBO_TAG_UNKNOWN, "O:P"));
  EXPECT_EQ(1U, open.find(GUMBO_TAG_UNKNOWN, "o:x"));
}

TEST(OpenElements, KnowTheNearestList) {
  OpenElements open;
  EXPECT_EQ(nullptr, open.list());
  open.open(element(GUMBO_TAG_OL));
  open.open(element(GUMBO_TAG_UL));
  open.open(element(GUMBO_TAG_LI));
  ASSERT_NE(nullptr, open.list());
  EXPECT_EQ(GUMBO_TAG_UL, open.list()->tag);
}

TEST(OpenElements, AreNotDeeperThanABrowsers) {
  OpenElements open;
  for (int i = 0; i < 10000; ++i) open.open(element(GUMBO_TAG_DIV));
  EXPECT_GT(1000U, open.size());
}

}  // namespace
}  // namespace sincerely
