#include "output/xml.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

using namespace std::string_view_literals;

struct XmlCase {
  std::string_view text;
  std::string_view between;    // tags
  std::string_view attribute;  // if it is another
};

const XmlCase kXmlCases[] = {
    {"Jūs 😀", "Jūs 😀", {}},
    {"<a href='x'>\"&\"]]>",
     "&lt;a href=&apos;x&apos;&gt;&quot;&amp;&quot;]]&gt;",
     {}},
    {"a\n\tb", "a\n\tb", "a&#10;&#9;b"},
    {"a\r\n", "a&#13;\n", "a&#13;&#10;"},
    {"\0\x01\x1B[31m\x7F"sv, "␀␁␛[31m␡", {}},
    {"\u0085", "\uFFFD", {}},
    {"\u202E", "\uFFFD", {}},  // turns the direction of what follows
    {"\uFFFE\uFFFF", "\uFFFD\uFFFD", {}},
    {"b\xFF", "b\uFFFD", {}},
    {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", {}},
};

TEST(Xml, HoldsAnyText) {
  for (const XmlCase& c : kXmlCases) {
    SCOPED_TRACE(c.between);
    std::string between;
    add_text(c.text, &between);
    EXPECT_EQ(c.between, between);
    std::string attribute = "<a";
    add_attribute("b", c.text, &attribute);
    EXPECT_EQ("<a b=\"" +
                  std::string(c.attribute.empty() ? c.between : c.attribute) +
                  '"',
              attribute);
  }
}

TEST(Xml, WritesNumbers) {
  std::string xml;
  add_attribute("line", std::size_t{12}, &xml);
  EXPECT_EQ(" line=\"12\"", xml);
}

}  // namespace
}  // namespace sincerely
