// Any bytes are a PO file or an error; what is read of them leads back to them.

#include <cstdint>
#include <string>

#include "forms/po.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

void check(const char* path, const std::string& bytes) {
  const auto document = sincerely::read_po(path, bytes);
  sincerely::expect_sound(document);
}

}  // namespace

// The library keeps some bytes of each entry that it complains of.
extern "C" __attribute__((visibility("default"))) const char*
__lsan_default_suppressions() {
  return "leak:libgettextpo";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  check("letters.po", bytes);
  check("letters.pot", bytes);
  return 0;
}
