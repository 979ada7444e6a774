// How many columns of a terminal text takes.

#ifndef OUTPUT_DISPLAY_WIDTH_H_
#define OUTPUT_DISPLAY_WIDTH_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

// For what is beyond Latin.
std::size_t look_up_width(char32_t c);

// 0 for marks that stand over or under others and for invisible characters, 2
// for the wide ones of East Asia and for emoji, else 1: also for the spacing
// vowel signs of Devanagari. Terminals and wcwidth() count so.
inline std::size_t display_width(char32_t c) {
  constexpr char32_t kFirstMark = 0x300;
  return c < kFirstMark ? 1 : look_up_width(c);
}

// Of valid UTF-8.
std::size_t display_width(std::string_view text);

}  // namespace sincerely

#endif  // OUTPUT_DISPLAY_WIDTH_H_
