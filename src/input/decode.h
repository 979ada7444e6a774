// Turns the bytes of a file into UTF-8 text.

#ifndef INPUT_DECODE_H_
#define INPUT_DECODE_H_

#include <string>

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

}  // namespace sincerely

#endif  // INPUT_DECODE_H_
