// Any text is Markdown; what a reader sees of it is UTF-8, and its map leads
// back into the file in the file's order.

#include <cstdint>
#include <string>

#include "forms/markdown.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_markdown(
      "a.md", std::string(reinterpret_cast<const char*>(data), size));
  sincerely::expect_sound(read);
  return 0;
}
