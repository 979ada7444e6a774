#include "forms/xml_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(XmlText, TrimsItsEndsAndTheirPlaces) {
  XmlText text("  a&#32; \n");
  text.copy(0, 3);
  text.stand_for(" ", 3, 8);
  text.copy(8, 10);
  const XmlText::Trimmed trimmed = text.trimmed();
  EXPECT_EQ("a", trimmed.text);
  EXPECT_EQ((Span{2, 3}), trimmed.map.source_of({0, 1}));
  EXPECT_EQ(1U, trimmed.map.stretches().size());
}

TEST(XmlText, OfBlanksIsNothing) {
  XmlText text(" \n ");
  text.copy(0, 3);
  EXPECT_EQ("", text.trimmed().text);
  EXPECT_TRUE(text.trimmed().map.is_identity());
}

TEST(XmlText, ATagHasAPlaceAndIsNoUnbrokenText) {
  XmlText text("a <x/> b");
  text.copy(0, 2);
  text.show_tag("%s", 2, 6);
  text.copy(6, 8);
  const SourceMap map = text.map();
  EXPECT_EQ("a %s b", text.text());
  EXPECT_EQ((Span{2, 6}), map.source_of({2, 4}));
  EXPECT_EQ((Span{0, 8}), map.source_of({0, 6}));
  EXPECT_FALSE(map.is_unbroken({2, 4}));
  EXPECT_FALSE(map.is_unbroken({0, 6}));
  EXPECT_TRUE(map.is_unbroken({4, 6}));
}

TEST(TakeCharacterData, DecodesWhatXmlDeclares) {
  const std::pair<const char*, const char*> rows[] = {
      {"a&amp;&lt;&gt;&quot;&apos;b", "a&<>\"'b"},
      {"&#233;&#xE9;&#x1F600;", "éé😀"},
      {"&eacute; & &; &#; &#x; &#xZ; &#99999999999;",
       "&eacute; & &; &#; &#x; &#xZ; &#99999999999;"},
      {"&#0;&#xDC00;&#x110000;", "&#0;&#xDC00;&#x110000;"},
      {"&amp", "&amp"},
      {"&&amp;", "&&"},
      {"", ""},
  };
  for (const auto& [xml, decoded] : rows) {
    XmlText text(xml);
    take_character_data(xml, 0, std::string_view(xml).size(), &text);
    EXPECT_EQ(decoded, text.text());
  }
}

TEST(TakeCharacterData, EndsWhereItIsTold) {
  XmlText text("a&amp;b");
  take_character_data("a&amp;b", 0, 5, &text);
  EXPECT_EQ("a&amp", text.text());
}

}  // namespace
}  // namespace sincerely
