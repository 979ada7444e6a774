// Turns the bytes of a file into UTF-8 text, and back.

#ifndef INPUT_DECODE_H_
#define INPUT_DECODE_H_

#include <optional>
#include <string>
#include <string_view>

#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

struct DecodedText {
  std::string text;  // valid UTF-8, no NUL, no byte order mark
  Encoding encoding;
};

// Takes UTF-8 and, with a byte order mark, UTF-16. Fails with kEncoding, which
// names the offset in the file of the first byte that is wrong, and its place.
Result<DecodedText> decode(const std::string& path, std::string bytes);

// Takes a charset that the file declares: UTF-8 (then as decode() does), or one
// with a byte a character, as "ISO-8859-13", "windows-1254". A byte that means
// nothing there is U+FFFD. Fails with kEncoding on any other charset.
Result<DecodedText> decode_as(const std::string& charset,
                              const std::string& path, std::string bytes);

// The bytes of a file that decode() or decode_as() made the text of, with its
// byte order mark. Nothing if the encoding has no such character.
std::optional<std::string> encode(std::string_view text,
                                  const Encoding& encoding);

}  // namespace sincerely

#endif  // INPUT_DECODE_H_
