#include "text/capitals.h"

#include <unicode/uchar.h>

#include "input/utf8.h"

namespace sincerely {

std::string with_capital(std::string_view text) {
  if (text.empty()) return {};
  std::size_t rest = 0;
  const char32_t first = next_code_point(text, &rest);
  std::string out;
  append_utf8(static_cast<char32_t>(u_totitle(static_cast<UChar32>(first))),
              &out);
  out += text.substr(rest);
  return out;
}

}  // namespace sincerely
