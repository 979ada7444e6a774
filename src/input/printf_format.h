// The placeholders of printf and its kin: %s, %d, %1$s, %-10.2f, %(name)s.

#ifndef INPUT_PRINTF_FORMAT_H_
#define INPUT_PRINTF_FORMAT_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

struct PrintfFormat {
  std::size_t size = 0;   // bytes; 0 if there is none
  char conversion = 0;    // s, d, …
  std::string_view name;  // of %(name)s
};

// The format whose `%` is at `offset`. A percent sign is none: after a digit,
// before a blank, or where a word goes on behind the conversion. `%%` is a
// format without a conversion, so that what follows it is not taken for one.
PrintfFormat read_printf_format(std::string_view text, std::size_t offset);

}  // namespace sincerely

#endif  // INPUT_PRINTF_FORMAT_H_
