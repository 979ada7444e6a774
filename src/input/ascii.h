// The bytes of ASCII as the formats of files and programs speak of them: its
// digits, letters and white space.

#ifndef INPUT_ASCII_H_
#define INPUT_ASCII_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely {

// White space, as most formats have it, and what of it does not end a line.
inline constexpr std::string_view kWhitespace = " \t\r\n";
inline constexpr std::string_view kSpaceAndTab = " \t";

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_ascii_alphanumeric(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c);
}
constexpr bool is_space_or_tab(char c) { return c == ' ' || c == '\t'; }
// As C has it.
constexpr bool is_space_in_line(char c) {
  return is_space_or_tab(c) || c == '\v' || c == '\f';
}
constexpr bool is_whitespace(char c) {
  return is_space_or_tab(c) || c == '\r' || c == '\n';
}

// Whether there is nothing else in it.
constexpr bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (!is_ascii(c)) return false;
  }
  return true;
}

// Whether there is nothing but white space in it.
constexpr bool is_blank(std::string_view text) {
  return text.find_first_not_of(kWhitespace) == std::string_view::npos;
}

// Without what there is of `marks` at its ends.
constexpr std::string_view trim(std::string_view text,
                                std::string_view marks = kWhitespace) {
  const std::size_t begin = text.find_first_not_of(marks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

// A byte of a letter, or of a letter or digit, of any script: what is beyond
// ASCII is taken for letters.
constexpr bool is_letter_byte(char c) {
  return is_ascii_letter(c) || !is_ascii(c);
}
constexpr bool is_word_byte(char c) {
  return is_ascii_alphanumeric(c) || !is_ascii(c);
}

// The letters of ASCII in lower case, the rest as it is.
constexpr char to_ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string to_ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_ascii_lower(c);
  return out;
}

}  // namespace sincerely

#endif  // INPUT_ASCII_H_
