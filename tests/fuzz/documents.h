// What must hold for the document of any bytes: its stretches go on from one
// another and lie in the file in its order, its inert stretches in the text.

#ifndef TESTS_FUZZ_DOCUMENTS_H_
#define TESTS_FUZZ_DOCUMENTS_H_

#include <cstdlib>
#include <string_view>

#include "forms/document.h"
#include "input/result.h"
#include "input/utf8.h"

namespace sincerely {

inline constexpr std::size_t kMaxFuzzed = 64 << 10;  // bytes

inline void require(bool condition) {
  if (!condition) std::abort();
}

inline void check_message(const Message& message, std::string_view file) {
  const std::string_view text = message.letter.text;
  require(find_invalid_utf8(text) == std::string_view::npos);
  std::uint32_t last = 0;
  for (const Inert& inert : message.letter.inert) {
    require(inert.span.begin >= last && inert.span.begin < inert.span.end);
    last = inert.span.end;
  }
  require(last <= text.size());
  std::uint32_t end = 0;
  std::uint32_t source_end = 0;
  for (const Stretch& stretch : message.map.stretches()) {
    require(stretch.text.begin == end);
    require(stretch.text.begin <= stretch.text.end);
    require(stretch.source.begin >= source_end);
    require(stretch.source.begin <= stretch.source.end);
    end = stretch.text.end;
    source_end = stretch.source.end;
    if (stretch.text.size() != stretch.source.size()) continue;
    for (std::uint32_t i = 0; i < stretch.text.size(); ++i) {
      const char copy = text[stretch.text.begin + i];
      require(copy == file[stretch.source.begin + i] || copy == ' ' ||
              copy == '\n');
    }
  }
  require(end == text.size());
  require(source_end <= file.size());
}

inline void check_document(const Result<Document>& document) {
  if (!document.ok()) {
    require(!document.error().message.empty());
    return;
  }
  const std::string_view file = document.value().file.text;
  require(find_invalid_utf8(file) == std::string_view::npos);
  for (const Message& message : document.value().messages) {
    check_message(message, file);
  }
}

}  // namespace sincerely

#endif  // TESTS_FUZZ_DOCUMENTS_H_
