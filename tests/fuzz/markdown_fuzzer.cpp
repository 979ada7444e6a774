// Any text is Markdown; what a reader sees of it is UTF-8, and its map leads
// back into the file in the file's order.

#include <cstdint>
#include <string>

#include "forms/markdown.h"
#include "fuzz/documents.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > sincerely::kMaxFuzzed) return 0;
  sincerely::check_document(sincerely::read_markdown(
      "a.md", std::string(reinterpret_cast<const char*>(data), size)));
  return 0;
}
