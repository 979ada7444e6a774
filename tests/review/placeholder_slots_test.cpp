#include "review/placeholder_slots.h"

#include <gtest/gtest.h>

#include "input/placeholders.h"

namespace sincerely {
namespace {

PlaceholderSlot slot_of(const char* text) {
  Letter letter;
  letter.text = text;
  mark_placeholders(&letter, {});
  const auto slots = read_slots(letter);
  return slots.empty() ? PlaceholderSlot() : slots.front();
}

struct PlaceholderSlotsRow {
  const char* text;
  const char* marks;
  const char* name;
  std::size_t index;
  char conversion;
};

TEST(ReadSlots, TellsMarksAndNames) {
  const PlaceholderSlotsRow rows[] = {
      {"{{name}}", "{{|}}", "name", 0, 0},
      {"{{ name | upper }}", "{{|}}", "name", 0, 0},
      {"%{order_id}", "%{|}", "order_id", 0, 0},
      {"${customer.name}", "${|}", "customer.name", 0, 0},
      {"<%= user.name %>", "<%=|%>", "user.name", 0, 0},
      {"*|FNAME|*", "*|||*", "FNAME", 0, 0},
      {"[ORDER NO]", "[|]", "ORDER NO", 0, 0},
      {"{0}", "{|}", "0", 0, 0},
      {"%s", "%", "", 0, 's'},
      {"%i", "%", "", 0, 'd'},
      {"%.2f", "%", "", 0, 'f'},
      {"%2$s", "%", "", 2, 's'},
      {"%(name)s", "%", "name", 0, 's'},
  };
  for (const PlaceholderSlotsRow& row : rows) {
    SCOPED_TRACE(row.text);
    const PlaceholderSlot slot = slot_of(row.text);
    EXPECT_EQ(row.marks, slot.marks);
    EXPECT_EQ(row.name, slot.name);
    EXPECT_EQ(row.index, slot.index);
    EXPECT_EQ(row.conversion, slot.conversion);
  }
}

TEST(ReadSlots, BlanksMakeNoDifference) {
  EXPECT_TRUE(slot_of("{{name}}").is_like(slot_of("{{ name }}")));
  EXPECT_FALSE(slot_of("{{name}}").is_like(slot_of("{name}")));
  EXPECT_FALSE(slot_of("{{name}}").is_like(slot_of("{{Name}}")));
}

TEST(SlotLetters, LeavesTheMarksOut) {
  EXPECT_EQ("order_id", slot_letters("%{order_id}"));
  EXPECT_EQ("1s", slot_letters("%1$s"));
}

}  // namespace
}  // namespace sincerely
