// Any archive, and any main part of one, is a letter or an error.

#include <cstdint>
#include <string>

#include "forms/odt.h"
#include "fuzz/expect_sound.h"

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
  const auto read = is_archive
                        ? sincerely::read_odt("a.odt", bytes)
                        : sincerely::read_odt_part(
                              {"a.odt", "content.xml", bytes, {"xx", "yy"}});
  sincerely::expect_sound(read);
  return 0;
}
