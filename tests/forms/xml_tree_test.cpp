#include "forms/xml_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::array<std::string_view, 1> kEntries = {"e"};
constexpr std::array<std::string_view, 1> kAround = {"f"};

// "<name" on entering, ">" on leaving, "." where an entry has lost its end.
std::string walk_through(std::string_view text,
                         std::vector<std::string>* notes) {
  std::string out;
  XmlParts parts(text, {kEntries, kAround}, notes);
  while (parts.next()) {
    XmlWalk walk(parts.root());
    while (walk.next()) {
      const pugi::xml_node& node = walk.node();
      if (node.type() != pugi::node_element) continue;
      if (walk.is_leaving()) {
        out += '>';
        continue;
      }
      out += '<' + std::string(local_name(node));
      if (parts.is_cut(node)) out += '.';
      if (local_name(node) == "no") walk.pass_over();
    }
    out += '|';
  }
  return out;
}

struct XmlTreeRow {
  const char* xml;
  const char* walk;
  std::size_t notes;
};

TEST(XmlParts, GoOnBehindAFault) {
  const XmlTreeRow rows[] = {
      {"<f><e/><e>a</e></f>", "<f<e><e>>|", 0},
      {"<x:f><x:no><e/></x:no><e/></x:f>", "<f<no<e>>|", 0},
      {"", "|", 0},
      {"<f><e>a</b></e><e/></f>", "<f.<e.>>|<e>|", 1},
      {"<f><e>a</e><b></f><f><e/></f>", "<f.<e><b.>>|<f.>|<e>|", 1},
      {"<f><e>a < b</e><g><e/></g><e/></f>", "<f.<e.>>|<e>|<e>|", 1},
      {"<f><e><e a=</f>", "<f.<e.<e.>>>|", 1},
      {"<e/></g><e/>", "<e>|<e>|", 1},
  };
  for (const XmlTreeRow& row : rows) {
    SCOPED_TRACE(row.xml);
    std::vector<std::string> notes;
    EXPECT_EQ(row.walk, walk_through(row.xml, &notes));
    EXPECT_EQ(row.notes, notes.size());
  }
}

TEST(ParseXml, TellsWhereAFaultIs) {
  pugi::xml_document tree;
  EXPECT_FALSE(parse_xml("<a>b</a>", &tree).has_value());
  const std::optional<XmlFault> fault = parse_xml("<a>b</c>", &tree);
  ASSERT_TRUE(fault.has_value());
  EXPECT_TRUE(fault->is_mismatch);
  EXPECT_GE(fault->offset, 4U);
  EXPECT_LE(fault->offset, 8U);
}

TEST(AddNote, TellsTheLineAndStops) {
  std::vector<std::string> notes;
  add_note("a\nb\nc", 4, "x", &notes);
  EXPECT_THAT(notes, ElementsAre("line 3: x"));
  for (int i = 0; i < 100; ++i) add_note("a", 99, "x", &notes);
  EXPECT_EQ(21U, notes.size());
}

TEST(NoteDeclaredEntities, NotesThemOnce) {
  std::vector<std::string> notes;
  note_declared_entities("<!DOCTYPE a><a><!ENTITY", &notes);
  EXPECT_EQ(1U, notes.size());  // what else it may be is no harm
  notes.clear();
  note_declared_entities("<a>&b;</a>", &notes);
  EXPECT_THAT(notes, IsEmpty());
  note_declared_entities("<!DOCTYPE a [\n<!ENTITY b 'c'>]><a/>", &notes);
  EXPECT_THAT(notes, ElementsAre(HasSubstr("line 2: ")));
}

TEST(HasTooManyTags, CountsTagsAndAttributes) {
  EXPECT_FALSE(has_too_many_tags("<a b='c'>"));
  EXPECT_TRUE(has_too_many_tags(std::string(5 << 20, '<')));
}

TEST(TakeCharacterData, DecodesWhatXmlDeclares) {
  const std::pair<const char*, const char*> rows[] = {
      {"a&amp;&lt;&gt;&quot;&apos;b", "a&<>\"'b"},
      {"&#233;&#xE9;&#x1F600;", "éé😀"},
      {"&eacute; & &; &#; &#x; &#xZ;", "&eacute; & &; &#; &#x; &#xZ;"},
      {"&#0;&#xDC00;&#99999999999;", "&#0;&#xDC00;&#99999999999;"},
      {"&amp", "&amp"},
      {"&&amp;", "&&"},
      {"", ""},
  };
  for (const auto& [xml, decoded] : rows) {
    TracedText text;
    take_character_data(xml, 0, std::string_view(xml).size(), &text);
    EXPECT_EQ(decoded, text.text);
  }
}

TEST(TakeCharacterData, EndsWhereItIsTold) {
  TracedText text;
  take_character_data("a&amp;b", 0, 5, &text);
  EXPECT_EQ("a&amp", text.text);
}

}  // namespace
}  // namespace sincerely
