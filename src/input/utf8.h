// What is UTF-8 and what is not, and how characters are counted in it.

#ifndef INPUT_UTF8_H_
#define INPUT_UTF8_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace sincerely {

// The offset of the first byte that belongs to no well-formed character;
// npos if there is none. NUL is well-formed.
std::size_t find_invalid_utf8(std::string_view text);

// These three take valid UTF-8.
std::size_t count_code_points(std::string_view text);
std::size_t count_utf16_units(std::string_view text);

// The code point at `*offset`, which is then set to the next one.
char32_t next_code_point(std::string_view text, std::size_t* offset);

void append_utf8(char32_t code_point, std::string* text);

}  // namespace sincerely

#endif  // INPUT_UTF8_H_
