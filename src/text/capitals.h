// Capital letters at the beginning of a text.

#ifndef TEXT_CAPITALS_H_
#define TEXT_CAPITALS_H_

#include <string>
#include <string_view>

namespace sincerely {

struct Locale;

// The text with its first letter as a capital, by Unicode or by a language's
// own case (dotted and dotless i).
std::string with_capital(std::string_view text);
std::string with_capital(std::string_view text, const Locale& locale);

}  // namespace sincerely

#endif  // TEXT_CAPITALS_H_
