// Any bytes are a document whose maps lead into the file, or an error.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "forms/android.h"
#include "forms/document_fault.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_android(
      "values-xx/a.xml",
      std::string(reinterpret_cast<const char*>(data), size));
  if (!sincerely::document_fault(read, false).empty()) std::abort();
  return 0;
}
