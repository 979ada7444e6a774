// Capital letters at the beginning of a text.

#ifndef TEXT_CAPITALS_H_
#define TEXT_CAPITALS_H_

#include <string>
#include <string_view>

namespace sincerely {

// The text with its first letter as a capital.
std::string with_capital(std::string_view text);

}  // namespace sincerely

#endif  // TEXT_CAPITALS_H_
