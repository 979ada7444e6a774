// What is UTF-8 and what is not, and how characters are counted in it.

#ifndef INPUT_UTF8_H_
#define INPUT_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace sincerely {

// What stands where there is no character, or none that can be shown.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

// The byte order mark that a file may begin with.
inline constexpr std::string_view kUtf8Bom = "\xEF\xBB\xBF";

// Whether a byte of UTF-8 is the first of a code point.
constexpr bool begins_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// The offset of the first byte that belongs to no well-formed character;
// npos if there is none. NUL is well-formed.
std::size_t find_invalid_utf8(std::string_view text);

// ASCII that is no control.
constexpr bool is_plain_ascii(char c) { return c >= ' ' && c <= '~'; }

// How many such characters the text begins with.
inline std::size_t plain_ascii_size(std::string_view text) {
  if (text.empty() || !is_plain_ascii(text.front())) return 0;
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighBits = 0x80 * kOnes;
  std::size_t at = 0;
  // Eight bytes at once, as most of what is shown is such.
  for (; at + sizeof(std::uint64_t) <= text.size();
       at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    // The high bit is set of what is no ASCII, below ' ' or above '~'; of a
    // byte behind such a one, it may be set as well.
    if (((bytes | (bytes - ' ' * kOnes) | (bytes + kOnes)) & kHighBits) != 0) {
      break;
    }
  }
  while (at < text.size() && is_plain_ascii(text[at])) ++at;
  return at;
}

// These three take valid UTF-8.
std::size_t count_code_points(std::string_view text);
std::size_t count_utf16_units(std::string_view text);

// What is no ASCII, for the two below.
char32_t next_long_code_point(std::string_view text, std::size_t* offset);
void append_long_code_point(char32_t code_point, std::string* text);

// The code point at `*offset`, which is then set to the next one.
inline char32_t next_code_point(std::string_view text, std::size_t* offset) {
  const char* p = text.data() + *offset;
  const auto first = static_cast<unsigned char>(*p);
  if (first < 0x80) {
    ++*offset;
    return first;
  }
  const std::size_t left = text.size() - *offset;
  if ((first & 0xE0) == 0xC0 && left >= 2) {
    *offset += 2;
    return (first & 0x1FU) << 6 | (static_cast<unsigned char>(p[1]) & 0x3FU);
  }
  if ((first & 0xF0) == 0xE0 && left >= 3) {
    *offset += 3;
    return (first & 0x0FU) << 12 |
           (static_cast<unsigned char>(p[1]) & 0x3FU) << 6 |
           (static_cast<unsigned char>(p[2]) & 0x3FU);
  }
  return next_long_code_point(text, offset);
}

inline void append_utf8(char32_t code_point, std::string* text) {
  if (code_point < 0x80) {
    *text += static_cast<char>(code_point);
  } else {
    append_long_code_point(code_point, text);
  }
}

// Of valid UTF-8, and back.
std::u32string to_code_points(std::string_view text);
std::string to_utf8(std::u32string_view code_points);

}  // namespace sincerely

#endif  // INPUT_UTF8_H_
