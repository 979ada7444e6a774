#include "forms/entities.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr EntityRules kHtml = EntityRules::kHtml;
constexpr EntityRules kAttribute = EntityRules::kHtmlAttribute;
constexpr EntityRules kMarkdown = EntityRules::kMarkdown;
constexpr EntityRules kXml = EntityRules::kXml;

struct EntitiesCase {
  std::string_view source;
  EntityRules rules;
  std::size_t size;
  std::string_view text;
};

constexpr EntitiesCase kEntitiesCases[] = {
    {"&amp; you", kHtml, 5, "&"},
    {"&amp; you", kXml, 5, "&"},
    {"&apos;", kXml, 6, "'"},
    {"&eacute;t", kHtml, 8, "é"},
    {"&eacute;t", kMarkdown, 8, "é"},
    {"&eacute;t", kXml, 0, ""},
    {"&nbsp;", kHtml, 6, "\u00A0"},
    {"&scedil;", kHtml, 8, "ş"},
    {"&CounterClockwiseContourIntegral;", kHtml, 33, "∳"},
    {"&fjlig;", kHtml, 7, "fj"},  // two characters
    {"&ngE;", kHtml, 5, "\u2267\u0338"},
    {"&NewLine;", kHtml, 9, "\n"},
    // Without a semicolon: the longest name that the text begins with.
    {"&eacute da", kHtml, 7, "é"},
    {"&eacutes", kHtml, 7, "é"},
    {"&amp", kHtml, 4, "&"},
    {"&notit;", kHtml, 4, "¬"},
    {"&notin;", kHtml, 7, "∉"},
    {"&scedil da", kHtml, 0, ""},  // this one has only the closed form
    {"&eacute da", kMarkdown, 0, ""},
    {"&notit;", kMarkdown, 0, ""},
    {"&amp you", kXml, 0, ""},
    // In an attribute it may be part of an address.
    {"&copy=2", kAttribute, 0, ""},
    {"&copyright", kAttribute, 0, ""},
    {"&copy\"", kAttribute, 5, "©"},
    {"&copy;2", kAttribute, 6, "©"},
    {"&#233;", kHtml, 6, "é"},
    {"&#233 a", kHtml, 5, "é"},
    {"&#233 a", kXml, 0, ""},
    {"&#xE9;", kXml, 6, "é"},
    {"&#XE9;", kHtml, 6, "é"},
    {"&#XE9;", kXml, 0, ""},
    {"&#x1F600;", kHtml, 9, "😀"},
    {"&#150;", kHtml, 6, "–"},  // of windows-1252
    {"&#x93;", kHtml, 6, "“"},
    {"&#150;", kXml, 6, "\u0096"},
    {"&#0;", kHtml, 4, "\uFFFD"},
    {"&#xD800;", kXml, 8, "\uFFFD"},
    {"&#99999999999999999999;", kHtml, 23, "\uFFFD"},
    {"&", kHtml, 0, ""},
    {"&;", kHtml, 0, ""},
    {"&#;", kHtml, 0, ""},
    {"&#x;", kHtml, 0, ""},
    {"& you", kHtml, 0, ""},
    {"&nosuchname;", kHtml, 0, ""},
    {"&é", kHtml, 0, ""},
};

TEST(Entities, AreReadByTheRulesOfTheirForm) {
  for (const EntitiesCase& c : kEntitiesCases) {
    SCOPED_TRACE(std::string(c.source) + " " +
                 std::to_string(static_cast<int>(c.rules)));
    const Entity entity = read_entity(c.source, c.rules);
    EXPECT_EQ(c.size, entity.size);
    EXPECT_EQ(c.text, entity.text);
  }
}

TEST(Entities, OfTooManyDigitsAreNone) {
  const std::string digits(1000, '1');
  EXPECT_EQ(0U, read_entity("&#" + digits + ";", kHtml).size);
  EXPECT_EQ(0U, read_entity("&#" + digits, kHtml).size);
  EXPECT_EQ(0U, read_entity("&" + digits + ";", kHtml).size);
}

}  // namespace
}  // namespace sincerely
