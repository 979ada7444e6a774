// Any bytes are a mail or an error; its text is UTF-8, and leads back into the
// file, stretch by stretch.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "forms/mail.h"
#include "fuzz/expect_sound.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto mail = sincerely::read_mail(
      "a.eml", std::string(reinterpret_cast<const char*>(data), size));
  sincerely::expect_sound(mail);
  if (mail.ok() && mail.value().messages.size() != 1) std::abort();
  return 0;
}
