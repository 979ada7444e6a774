#include "text/capitals.h"

#include <unicode/uchar.h>

#include "input/utf8.h"
#include "text/locale.h"

namespace sincerely {
namespace {

char32_t title_case(char32_t code) {
  return static_cast<char32_t>(u_totitle(static_cast<UChar32>(code)));
}

char32_t lower_code(char32_t code) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
}

char32_t first_code_point(std::string_view text) {
  std::size_t rest = 0;
  return text.empty() ? 0 : next_code_point(text, &rest);
}

// If the locale folds the usual capital to another letter, the capital is the
// letter that it folds to this one.
char32_t capital_of(char32_t letter, const Locale& locale) {
  const char32_t usual = title_case(letter);
  char32_t own = 0;
  bool is_usual = true;
  for (const FoldPair& pair : locale.folding) {
    const char32_t from = first_code_point(pair.from);
    const char32_t to = first_code_point(pair.to);
    if (from == usual && to != letter) is_usual = false;
    if (to == letter && from != letter && lower_code(from) == letter) {
      own = from;
    }
  }
  return is_usual || own == 0 ? usual : own;
}

std::string with_first(char32_t first, std::string_view text) {
  std::size_t rest = 0;
  next_code_point(text, &rest);
  std::string out;
  append_utf8(first, &out);
  out += text.substr(rest);
  return out;
}

}  // namespace

std::string with_capital(std::string_view text) {
  if (text.empty()) return {};
  return with_first(title_case(first_code_point(text)), text);
}

std::string with_capital(std::string_view text, const Locale& locale) {
  if (text.empty()) return {};
  return with_first(capital_of(first_code_point(text), locale), text);
}

}  // namespace sincerely
