// Reads the bytes of a mail's part as text, in the charset that it declares or
// that it must have.

#ifndef FORMS_PART_CHARSET_H_
#define FORMS_PART_CHARSET_H_

#include <string>
#include <string_view>

#include "forms/traced_text.h"

namespace sincerely {

// As ICU calls it.
inline constexpr std::string_view kUtf8Charset = "UTF-8";

struct CharsetChoice {
  std::string name;  // that ICU knows
  std::string note;  // what is wrong with the declared one; empty: nothing
};

// ISO-8859-1 is taken as its superset windows-1252, as all mail programs do,
// and -9 as windows-1254. What is declared wrongly, or not at all, is UTF-8 if
// the bytes are, else windows-1252.
CharsetChoice choose_charset(std::string_view declared, std::string_view bytes);

// The text in UTF-8, without NUL and byte order mark. What means nothing in the
// charset is U+FFFD. Two-byte characters have a place, too.
TracedText read_in_charset(const TracedText& bytes, const std::string& charset);

}  // namespace sincerely

#endif  // FORMS_PART_CHARSET_H_
