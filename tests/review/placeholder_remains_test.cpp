#include "review/placeholder_remains.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

std::string shown(std::string_view text, std::optional<Span> span) {
  return span ? std::string(text.substr(span->begin, span->size())) : "none";
}

std::string found(std::string_view text, const std::string& name) {
  PlaceholderSlot slot;
  slot.name = name;
  return shown(text, PlaceholderRemains(text, {}, {}).find(slot, name));
}

TEST(PlaceholderRemains, FindsLettersWithMarksBesideThem) {
  EXPECT_EQ("(name)", found("Olá, (name)!", "name"));
  EXPECT_EQ("«CLAIM", found("o número «CLAIM.", "CLAIM"));
  EXPECT_EQ("__GUEST", found("Olá, __GUEST, bom dia", "GUEST"));
  EXPECT_EQ("order_id", found("o pedido order_id", "order_id"));
  EXPECT_EQ("none", found("the name of it", "name"));
  EXPECT_EQ("none", found("names)", "name"));
  EXPECT_EQ("title}", found("Grāmata „title}” bija", "title"));
  EXPECT_EQ("none", found("Grāmata ātitle} bija", "title"));
}

TEST(PlaceholderRemains, FindsAFormatWithoutItsLetter) {
  PlaceholderSlot slot;
  slot.conversion = 's';
  const auto format = [&](std::string_view text) {
    return shown(text, PlaceholderRemains(text, {}, {}).find(slot, "%1$s"));
  };
  EXPECT_EQ("%1$", format("Labdien, %1$!"));
  EXPECT_EQ("% s", format("Labdien, % s!"));
  EXPECT_EQ("none", format("par 5 % lielāks"));
  EXPECT_EQ("s%", format("Aviso para s%"));
  EXPECT_EQ("$s", format("14 Aralık $s olan"));
  EXPECT_EQ("%", format("bijis % eiro"));
  EXPECT_EQ("none", format("5% off, US$sale"));
}

TEST(PlaceholderRemains, FindsABracketThatIsNoPlaceholder) {
  const std::string_view text = "प्रिय [मरीज़], [NAME]";
  const Span known{static_cast<std::uint32_t>(text.find("[NAME]")),
                   static_cast<std::uint32_t>(text.size())};
  const PlaceholderRemains remains(text, {known}, {known});
  EXPECT_EQ("[मरीज़]", shown(text, remains.find_bracket({})));
  EXPECT_EQ("none", shown(text, remains.find_bracket({{0, known.begin}})));
}

}  // namespace
}  // namespace sincerely
