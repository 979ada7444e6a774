// What a placeholder is to a program: whose value comes in, by which mark. Two
// that differ in blanks or filters only are the same.

#ifndef REVIEW_PLACEHOLDER_SLOTS_H_
#define REVIEW_PLACEHOLDER_SLOTS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "input/ascii.h"
#include "input/letter.h"

namespace sincerely {

struct PlaceholderSlot {
  Span span;
  std::string marks;      // "{{|}}", "%"
  std::string name;       // empty: filled in by its place among its like
  std::size_t index = 0;  // of %1$s: 1; 0 if it says none
  char conversion = 0;    // of printf's: s, d, f
  std::string width;      // the 1 of "%1s"
  bool is_number = false;

  bool is_in_order() const { return name.empty() && index == 0; }
  bool is_like(const PlaceholderSlot& other) const {
    return marks == other.marks && name == other.name && index == other.index &&
           conversion == other.conversion && width == other.width;
  }
};

// In the order of the text. The letter's placeholders must have been found.
std::vector<PlaceholderSlot> read_slots(const Letter& letter);

// A byte of a letter, a digit or an underscore.
constexpr bool is_slot_letter(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || !is_ascii(c);
}

// Letters, digits and underscores of a placeholder, without its marks.
std::string slot_letters(std::string_view placeholder);

}  // namespace sincerely

#endif  // REVIEW_PLACEHOLDER_SLOTS_H_
