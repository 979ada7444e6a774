#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "input/utf8.h"
#include "text/characters.h"

namespace sincerely {

int script_of(std::string_view word) {
  int found = kNoScript;
  for (std::size_t i = 0; i < word.size();) {
    const auto code = static_cast<UChar32>(next_code_point(word, &i));
    if (!u_isalpha(code)) continue;
    UErrorCode status = U_ZERO_ERROR;
    const int script = uscript_getScript(code, &status);
    if (found != kNoScript && script != found) return kNoScript;
    found = script;
  }
  return found;
}

bool has_inner_capital(std::string_view word) {
  if (word.empty()) return false;
  std::size_t i = 0;
  next_code_point(word, &i);
  while (i < word.size()) {
    if (traits_of(next_code_point(word, &i)).upper) return true;
  }
  return false;
}

}  // namespace sincerely
