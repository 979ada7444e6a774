// Any bytes are a document whose maps lead into the file, or an error.

#include <cstdint>
#include <string>

#include "forms/xliff.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_xliff(
      "values-xx/a.xml",
      std::string(reinterpret_cast<const char*>(data), size));
  sincerely::expect_sound(read);
  return 0;
}
