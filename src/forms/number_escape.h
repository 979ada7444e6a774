// The escapes of strings that give a character by its number: `\x41`, `\101`,
// `\u00e9`, and two `\u` that are one character of UTF-16.

#ifndef FORMS_NUMBER_ESCAPE_H_
#define FORMS_NUMBER_ESCAPE_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

struct NumberEscape {
  std::size_t size = 0;  // bytes of it; 0: there is none
  char32_t value = 0;
};

// The digits at the beginning, `max_digits` at most.
NumberEscape read_octal(std::string_view text, std::size_t max_digits);
NumberEscape read_hexadecimal(std::string_view text, std::size_t max_digits);

// `\u` or `\U` with at least `min_digits` and at most four, at the beginning of
// the text. Of two that are a pair of surrogates, both; half a pair is U+FFFD.
NumberEscape read_utf16_escape(std::string_view text, std::size_t min_digits);

}  // namespace sincerely

#endif  // FORMS_NUMBER_ESCAPE_H_
