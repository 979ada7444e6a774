#include "forms/number_escape.h"

#include <algorithm>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kUnitDigits = 4;

int hexadecimal_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

NumberEscape read_digits(std::string_view text, std::size_t max_digits,
                         int radix) {
  NumberEscape read;
  const std::size_t end = std::min(text.size(), max_digits);
  for (; read.size < end; ++read.size) {
    const int digit = hexadecimal_value(text[read.size]);
    if (digit >= radix) break;
    read.value = read.value * static_cast<char32_t>(radix) +
                 static_cast<char32_t>(digit);
  }
  return read;
}

// One unit of UTF-16.
NumberEscape read_unit(std::string_view text, std::size_t min_digits) {
  if (!text.starts_with("\\u") && !text.starts_with("\\U")) return {};
  NumberEscape read = read_hexadecimal(text.substr(2), kUnitDigits);
  if (read.size < min_digits) return {};
  read.size += 2;
  return read;
}

}  // namespace

NumberEscape read_octal(std::string_view text, std::size_t max_digits) {
  return read_digits(text, max_digits, 8);
}

NumberEscape read_hexadecimal(std::string_view text, std::size_t max_digits) {
  return read_digits(text, max_digits, 16);
}

NumberEscape read_utf16_escape(std::string_view text, std::size_t min_digits) {
  const NumberEscape first = read_unit(text, min_digits);
  if (first.value < 0xD800 || first.value > 0xDFFF) return first;
  if (first.value > 0xDBFF) return {first.size, kReplacementCharacter};
  const NumberEscape second = read_unit(text.substr(first.size), min_digits);
  if (second.value < 0xDC00 || second.value > 0xDFFF) {
    return {first.size, kReplacementCharacter};
  }
  return {first.size + second.size,
          0x10000 + ((first.value - 0xD800) << 10) + (second.value - 0xDC00)};
}

}  // namespace sincerely
