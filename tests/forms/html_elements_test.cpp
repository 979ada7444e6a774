#include "forms/html_elements.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace sincerely {
namespace {

struct HtmlElementsCase {
  GumboTag tag;
  std::uint32_t has;
  std::uint32_t has_not;
};

constexpr HtmlElementsCase kHtmlElementsCases[] = {
    {GUMBO_TAG_P, kLine | kParagraph | kEndsP, kUnseen | kVoid},
    {GUMBO_TAG_DIV, kLine | kEndsP, kParagraph},
    {GUMBO_TAG_TD, kLine | kScope, kParagraph | kEndsP},
    {GUMBO_TAG_BLOCKQUOTE, kQuotation | kParagraph, kCode},
    {GUMBO_TAG_PRE, kPreserved | kParagraph, kCode},
    {GUMBO_TAG_CODE, kCode, kLine},
    {GUMBO_TAG_BR, kVoid, kLine},
    {GUMBO_TAG_HR, kVoid | kParagraph, 0},
    {GUMBO_TAG_SCRIPT, kRaw, kLine},
    {GUMBO_TAG_TEMPLATE, kUnseen, kRaw},
    {GUMBO_TAG_SPAN, 0, ~0U},
    {GUMBO_TAG_UNKNOWN, 0, ~0U},
};

TEST(HtmlElements, MeanSomethingForTheirText) {
  for (const HtmlElementsCase& c : kHtmlElementsCases) {
    SCOPED_TRACE(gumbo_normalized_tagname(c.tag));
    EXPECT_EQ(c.has, traits_of(c.tag) & c.has);
    EXPECT_EQ(0U, traits_of(c.tag) & c.has_not);
  }
}

TEST(HtmlElements, CloseOneAnother) {
  const ImpliedEnd cell = implied_end_of(GUMBO_TAG_TD);
  EXPECT_EQ(1, std::ranges::count(cell.closed, GUMBO_TAG_TH));
  EXPECT_EQ(1, std::ranges::count(cell.within, GUMBO_TAG_TABLE));
  EXPECT_TRUE(implied_end_of(GUMBO_TAG_DIV).closed.empty());
}

}  // namespace
}  // namespace sincerely
