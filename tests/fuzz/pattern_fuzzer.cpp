// Any text is a pattern or an error with a column in it.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "compile/pattern_syntax.h"
#include "input/utf8.h"

namespace {

constexpr std::size_t kMaxInput = 4 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  // Patterns come out of YAML, which is UTF-8.
  if (sincerely::find_invalid_utf8(text) != std::string_view::npos) return 0;
  const auto pattern = sincerely::parse_pattern(text);
  if (pattern.ok()) return 0;
  if (pattern.error().message.empty() ||
      pattern.error().column > sincerely::count_code_points(text) + 1) {
    std::abort();
  }
  return 0;
}
