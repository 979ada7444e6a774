// Any text is a page; its text is UTF-8, its map leads back into the page in
// the page's order, and what it says of the charset breaks nothing.

#include <cstdint>
#include <string>

#include "forms/html.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_html(
      "a.html", std::string(reinterpret_cast<const char*>(data), size));
  sincerely::expect_sound(read);
  return 0;
}
