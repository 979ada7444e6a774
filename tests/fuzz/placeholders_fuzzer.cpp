// In any text the placeholders lie in order, are not empty, and do not overlap.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "input/placeholders.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;
constexpr sincerely::PlaceholderName kNames[] = {
    {"customer name", sincerely::PlaceholderKind::kName},
    {"date", sincerely::PlaceholderKind::kDate},
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::uint32_t last = 0;
  for (const auto& found : sincerely::find_placeholders(text, kNames)) {
    if (found.span.begin < last || found.span.empty() ||
        found.span.end > size) {
      std::abort();
    }
    last = found.span.end;
  }
  return 0;
}
