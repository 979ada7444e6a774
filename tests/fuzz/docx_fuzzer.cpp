// Any archive, and any main part of one, is a letter or an error.

#include <cstdint>
#include <string>

#include "forms/docx.h"
#include "fuzz/expect_sound.h"
#include "input/utf8.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const bool is_archive = bytes.starts_with("PK");
  // A part has been decoded before it is read.
  if (!is_archive && sincerely::find_invalid_utf8(bytes) != std::string::npos) {
    return 0;
  }
  const auto read =
      is_archive ? sincerely::read_docx("a.docx", bytes)
                 : sincerely::read_word_part(
                       {"a.docx", "word/document.xml", bytes, {"xx", "yy"}});
  sincerely::expect_sound(read);
  return 0;
}
