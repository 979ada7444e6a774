#include "forms/html_style.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct HtmlStyleCase {
  std::string_view style;
  StyleEffect effect;
};

constexpr HtmlStyleCase kHtmlStyleCases[] = {
    {"", {}},
    {"color:red", {}},
    {"display:none", {true, false, false}},
    {" Display : NONE !important ; color:red", {true, false, false}},
    {"display:none;display:block", {false, true, false}},
    {"display:inline-block", {}},
    {"display:block", {false, true, false}},
    {"visibility: hidden", {true, false, false}},
    {"visibility: hidden; display: block", {true, true, false}},
    {"opacity:0", {true, false, false}},
    {"opacity:0.5", {}},
    {"opacity:.5", {}},
    {"max-height:0", {}},
    {"max-height:0px;overflow:hidden", {true, false, false}},
    {"max-height:10px;overflow:hidden", {}},
    {"font-size:0", {}},  // on cells, against gaps; the text sets its own
    {"white-space:pre-wrap", {false, false, true}},
    {"white-space:nowrap", {}},
    {"display", {}},
};

TEST(HtmlStyle, HidesBreaksAndPreserves) {
  for (const HtmlStyleCase& c : kHtmlStyleCases) {
    SCOPED_TRACE(c.style);
    const StyleEffect effect = style_effect(c.style);
    EXPECT_EQ(c.effect.hides, effect.hides);
    EXPECT_EQ(c.effect.is_block, effect.is_block);
    EXPECT_EQ(c.effect.preserves, effect.preserves);
  }
}

TEST(HtmlStyle, HidesPlainNamesOnEveryScreen) {
  HiddenNames names;
  EXPECT_FALSE(names.hides("a", "b"));
  names.read(
      "@import url(x.css); /* .comment { display: none } */\n"
      ".a, td.b , #c { display:none!important }\n"
      ".d { color: red }\n"
      "@media (max-width: 600px) { .e { display: none } .f { color: red } }\n"
      ".g .h, .i > .j, .k:hover, a[x], .l.m { display: none }\n"
      "} .n { visibility: hidden }");
  for (const std::string_view hidden : {"a", "b", "x a", "n\ty"}) {
    EXPECT_TRUE(names.hides(hidden, "")) << hidden;
  }
  for (const std::string_view seen : {"c", "comment", "d", "e", "f", "g", "h",
                                      "i", "j", "k", "l", "m", "A"}) {
    EXPECT_FALSE(names.hides(seen, "a")) << seen;
  }
  EXPECT_TRUE(names.hides("", "c"));
}

TEST(HtmlStyle, ReadsBrokenSheets) {
  for (const std::string_view sheet :
       {"{", "}", ".a{", ".a{display:none", "/*", "/*/", "@media{", ";;{}"}) {
    HiddenNames names;
    names.read(sheet);
    EXPECT_FALSE(names.hides("a", "a")) << sheet;
  }
}

}  // namespace
}  // namespace sincerely
