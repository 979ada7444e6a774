// What is left in a text of a placeholder whose marks or letters were broken.

#ifndef REVIEW_PLACEHOLDER_REMAINS_H_
#define REVIEW_PLACEHOLDER_REMAINS_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "input/span.h"
#include "review/placeholder_slots.h"

namespace sincerely {

// What stands around the letters of a placeholder, and at most how far away
// where it is broken.
inline constexpr std::string_view kPlaceholderMarks = "{}[]<>()%$@*|";
inline constexpr std::size_t kMarkDistance = 3;  // bytes

class PlaceholderRemains {
 public:
  // Borrows the text. `slots` are the placeholders that were read in it,
  // `taken` those of them that stand for another one.
  PlaceholderRemains(std::string_view text, std::vector<Span> slots,
                     std::vector<Span> taken);

  // The letters of a placeholder, with marks beside them, where none was read;
  // `was` is how it is written where it is whole.
  std::optional<Span> find(const PlaceholderSlot& slot,
                           std::string_view was) const;
  // Words in brackets that are no placeholder that is known.
  std::optional<Span> find_bracket(const std::vector<Span>& but) const;

 private:
  std::optional<Span> find_name(std::string_view name) const;
  Span with_marks(std::size_t begin, std::size_t end) const;
  std::optional<Span> find_percent(std::string_view was) const;
  std::optional<Span> find_sign(char conversion) const;

  std::string_view text_;
  std::vector<Span> slots_;
  std::vector<Span> taken_;
};

}  // namespace sincerely

#endif  // REVIEW_PLACEHOLDER_REMAINS_H_
