// Any text is a page; its text is UTF-8, its map leads back into the page in
// the page's order, and what it says of the charset breaks nothing.

#include <cstdint>
#include <string>

#include "forms/html.h"
#include "fuzz/documents.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > sincerely::kMaxFuzzed) return 0;
  sincerely::check_document(sincerely::read_html(
      "a.html", std::string(reinterpret_cast<const char*>(data), size)));
  return 0;
}
