// Any bytes are a catalogue, whose messages lead back into the file, or an
// error in words.

#include <cstdint>
#include <string>

#include "forms/json_catalogue.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_json_catalogue(
      "a.json", std::string(reinterpret_cast<const char*>(data), size));
  sincerely::expect_sound(read);
  return 0;
}
