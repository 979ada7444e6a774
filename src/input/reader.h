// Reads letters: bytes to text, front matter, quoted lines, markup.

#ifndef INPUT_READER_H_
#define INPUT_READER_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "input/letter.h"
#include "input/result.h"

namespace sincerely {

inline constexpr std::size_t kDefaultMaxSize = 64u << 20;  // bytes
// Of a letter, whatever the user allows: its places are 32 bits wide.
inline constexpr std::size_t kMaxLetterSize = 0x7FFFFFFF;

// Reads a whole file. Fails with kUnreadable, kTooLarge.
Result<std::string> read_file(const std::string& path, std::size_t max_size);

// Reads standard input to its end. Fails as read_file does.
Result<std::string> read_stdin(std::size_t max_size);

// Makes a letter of a file's bytes. UTF-8 and, with a byte order mark, UTF-16;
// anything else is kEncoding with the offset of the first wrong byte. NUL bytes
// are kEncoding too. Placeholders are not looked for here: see placeholders.h.
Result<Letter> parse_letter(std::string path, std::string bytes);

// Whether the bytes look like no text at all: a NUL in the first 8 KiB, where
// there is no UTF-16 byte order mark.
bool is_binary(std::string_view bytes);

}  // namespace sincerely

#endif  // INPUT_READER_H_
