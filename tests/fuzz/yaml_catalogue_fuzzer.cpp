// Any bytes are a catalogue, whose messages lead back into the file, or an
// error in words.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "forms/document_fault.h"
#include "forms/yaml_catalogue.h"

namespace {

constexpr std::size_t kMaxInput = 16 << 10;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const auto read = sincerely::read_yaml_catalogue(
      "a.yaml", std::string(reinterpret_cast<const char*>(data), size));
  if (!sincerely::document_fault(read, false).empty()) std::abort();
  return 0;
}
