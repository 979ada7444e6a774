// Any bytes are a catalogue or an error; what is read of them leads back to
// them.

#include <cstdint>
#include <string>

#include "forms/apple_strings.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto document = sincerely::read_apple_strings("letters.strings", bytes);
  sincerely::expect_sound(document);
  return 0;
}
