// Makes bytes fit to be shown: letters come from anywhere, and what is in them
// must not steer a terminal or break a report.

#ifndef OUTPUT_VISIBLE_H_
#define OUTPUT_VISIBLE_H_

#include <string>
#include <string_view>

namespace sincerely {

// Every byte that is no UTF-8 becomes U+FFFD.
std::string valid_utf8(std::string_view text);

// Valid UTF-8 in one line: line ends and tabs become spaces, other control
// characters the symbols that stand for them, controls of direction U+FFFD.
std::string visible(std::string_view text);
void add_visible(std::string_view text, std::string* shown);

// What visible() shows in place of a character; itself if it is harmless.
char32_t look_up_visible(char32_t c);  // of any
inline char32_t visible_character(char32_t c) {
  constexpr char32_t kControlsEnd = 0xA0;
  constexpr char32_t kFirstOfDirection = 0x61C;
  const bool is_harmless =
      (c >= ' ' && c < 0x7F) || (c >= kControlsEnd && c < kFirstOfDirection);
  return is_harmless ? c : look_up_visible(c);
}

}  // namespace sincerely

#endif  // OUTPUT_VISIBLE_H_
