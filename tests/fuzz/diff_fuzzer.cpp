// Any bytes are a diff, or a baseline, or an error: the lines of a diff rise,
// and a baseline that was read is written and read as the same.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "suppress/baseline_file.h"
#include "suppress/unified_diff.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

void check_diff(const std::string& bytes) {
  const auto files = sincerely::parse_unified_diff("a.diff", bytes);
  if (!files.ok()) {
    if (files.error().message.empty()) std::abort();
    return;
  }
  for (const auto& [name, file] : files.value()) {
    if (name.empty()) std::abort();
    for (const sincerely::LineRange& range : file.lines) {
      if (range.first > range.last) std::abort();
    }
  }
}

void check_baseline(const std::string& bytes) {
  const auto read = sincerely::parse_baseline("a.json", bytes);
  if (!read.ok()) {
    if (read.error().message.empty()) std::abort();
    return;
  }
  const std::string written = sincerely::write_baseline(read.value());
  const auto again = sincerely::parse_baseline("a.json", written);
  if (!again.ok() || again.value().files() != read.value().files()) {
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  check_diff(bytes);
  check_baseline(bytes);
  return 0;
}
