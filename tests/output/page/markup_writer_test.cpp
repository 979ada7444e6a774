#include "output/page/markup_writer.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct MarkupWriterCase {
  std::string_view text;
  std::string_view written;
};

constexpr MarkupWriterCase kMarkupWriterCases[] = {
    {"", ""},
    {"Jūs, आप", "Jūs, आप"},
    {"a\tb\n", "a\tb\n"},
    {"<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"},
    {"\" onload='x", "&quot; onload=&#39;x"},
    {"</script><!--", "&lt;/script&gt;&lt;!--"},
    {"a\r\nb\rc\r", "a\nb\nc"},
    {std::string_view("a\0\x1B[1m\x7F", 7), "a␀␛[1m␡"},
    {"\xE2\x80\xA8\xE2\x80\xAE", "\xEF\xBF\xBD\xEF\xBF\xBD"},  // a line, a turn
    {"a\u200Db\u200C", "a\u200Db\u200C"},  // joiners, which Hindi needs
    {"a\xFF<", "a\xEF\xBF\xBD&lt;"},
    {"£ “x” 😀", "£ “x” 😀"},
};

TEST(MarkupWriter, LetsTextBeNothingButText) {
  for (const MarkupWriterCase& c : kMarkupWriterCases) {
    SCOPED_TRACE(c.written);
    EXPECT_EQ(c.written, MarkupWriter().text(c.text).take());
    EXPECT_EQ(" title=\"" + std::string(c.written) + '"',
              MarkupWriter().attribute("title", c.text).take());
  }
}

TEST(MarkupWriter, WritesItsOwnMarkupAsItIs) {
  MarkupWriter html;
  html.raw("<a").reference("href", "#m", 12).raw(">").number(3).raw("</a>");
  EXPECT_EQ("<a href=\"#m12\">3</a>", html.take());
}

}  // namespace
}  // namespace sincerely
