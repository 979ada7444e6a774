#include "review/placeholder_slots.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "input/placeholder_names.h"
#include "input/printf_format.h"

namespace sincerely {
namespace {

constexpr std::string_view kSlotMarks = "{}[]<>()%$@*|=-«»_!#/";

// Integers are one kind, and so are fractions, whatever base they have.
char plain_conversion(char conversion) {
  constexpr std::string_view kWhole = "diuxXo";
  constexpr std::string_view kFraction = "fFeEgG";
  if (kWhole.find(conversion) != std::string_view::npos) return 'd';
  if (kFraction.find(conversion) != std::string_view::npos) return 'f';
  return conversion;
}

void read_printf(std::string_view text, PlaceholderSlot* slot) {
  const PrintfFormat format = read_printf_format(text, 0);
  slot->marks = "%";
  slot->name = format.name;
  slot->conversion = plain_conversion(format.conversion);
  const std::size_t dollar = text.find('$');
  const std::size_t digits = text.find_first_of("123456789");
  if (format.name.empty() && dollar == std::string_view::npos &&
      digits != std::string_view::npos) {
    slot->width = text.substr(digits, text.size() - 1 - digits);
  }
  if (format.name.empty() && dollar != std::string_view::npos) {
    slot->index = static_cast<std::size_t>(
        std::atoi(std::string(text.substr(1, dollar - 1)).c_str()));
  }
}

// The marks at the two ends, without the blanks inside of them.
std::size_t marks_size(std::string_view text, bool from_end) {
  std::size_t size = 0;
  while (size < text.size()) {
    const char c = from_end ? text[text.size() - 1 - size] : text[size];
    if (kSlotMarks.find(c) == std::string_view::npos || c == '_') break;
    ++size;
  }
  return size;
}

PlaceholderSlot read_slot(const Letter& letter,
                          const Placeholder& placeholder) {
  PlaceholderSlot slot;
  slot.span = placeholder.span;
  slot.is_number = placeholder.kind == PlaceholderKind::kNumber;
  const std::string_view text =
      std::string_view(letter.text)
          .substr(placeholder.span.begin, placeholder.span.size());
  if (text.starts_with('%') && !text.starts_with("%{")) {
    read_printf(text, &slot);
    return slot;
  }
  if (text.starts_with("\xC2\xAB")) {  // «x»
    slot.marks = "\xC2\xAB";
    slot.name = text.substr(2, text.size() - 4);
    return slot;
  }
  const std::size_t front = marks_size(text, false);
  const std::size_t back = marks_size(text.substr(front), true);
  std::string_view inside = text.substr(front, text.size() - front - back);
  slot.marks = std::string(text.substr(0, front)) + "|" +
               std::string(text.substr(text.size() - back));
  const std::string_view name = identifier_in(inside);
  slot.name = name.empty() || slot.marks.starts_with('[') ? inside : name;
  while (slot.name.ends_with(' ')) slot.name.pop_back();
  while (slot.name.starts_with(' ')) slot.name.erase(0, 1);
  return slot;
}

// `@{x}` of a name that no locale knows: beside another text it is one.
void add_at_braces(const Letter& letter, std::vector<PlaceholderSlot>* slots) {
  const std::string_view text = letter.text;
  for (std::size_t at = text.find("@{"); at != std::string_view::npos;
       at = text.find("@{", at + 2)) {
    std::size_t end = at + 2;
    while (end < text.size() &&
           (is_slot_letter(text[end]) || text[end] == '.')) {
      ++end;
    }
    if (end == at + 2 || end == text.size() || text[end] != '}') continue;
    PlaceholderSlot slot;
    slot.span = {static_cast<std::uint32_t>(at),
                 static_cast<std::uint32_t>(end + 1)};
    const bool is_known =
        std::ranges::any_of(*slots, [&](const PlaceholderSlot& one) {
          return one.span.overlaps(slot.span);
        });
    if (is_known) continue;
    slot.marks = "@{|}";
    slot.name = text.substr(at + 2, end - at - 2);
    slots->push_back(std::move(slot));
  }
}

}  // namespace

std::vector<PlaceholderSlot> read_slots(const Letter& letter) {
  std::vector<PlaceholderSlot> slots;
  for (const Placeholder& placeholder : letter.placeholders) {
    slots.push_back(read_slot(letter, placeholder));
  }
  add_at_braces(letter, &slots);
  return slots;
}

std::string slot_letters(std::string_view placeholder) {
  std::string letters;
  for (const char c : placeholder) {
    if (is_slot_letter(c)) letters += c;
  }
  return letters;
}

}  // namespace sincerely
