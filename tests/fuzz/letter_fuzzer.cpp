// Any bytes are a letter or an error with a place in them; what is no prose
// lies in the letter, in order; and places lead back into the file.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "input/line_index.h"
#include "input/reader.h"
#include "input/utf8.h"

namespace {

constexpr std::size_t kMaxInput = 64 << 10;

void require(bool condition) {
  if (!condition) std::abort();
}

void check_inert(const sincerely::Letter& letter) {
  std::uint32_t last = 0;
  for (const sincerely::Inert& inert : letter.inert) {
    require(inert.span.begin >= last);
    require(inert.span.begin <= inert.span.end);
    last = inert.span.end;
  }
  require(last <= letter.text.size());
}

void check_offsets(const sincerely::Letter& letter, std::size_t file_size) {
  sincerely::FileOffsets offsets(letter);
  std::size_t last = 0;
  std::size_t text_offset = 0;
  while (text_offset < letter.text.size()) {
    const std::size_t at = offsets.at(static_cast<std::uint32_t>(text_offset));
    require(at >= last);
    require(at < file_size);
    last = at;
    sincerely::next_code_point(letter.text, &text_offset);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  if (size > kMaxInput) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto letter = sincerely::parse_letter("letter.txt", bytes);
  if (!letter.ok()) {
    require(!letter.error().message.empty());
    return 0;
  }
  require(sincerely::find_invalid_utf8(letter.value().text) ==
          std::string_view::npos);
  check_inert(letter.value());
  check_offsets(letter.value(), size);
  const sincerely::LineIndex index(letter.value().text);
  index.at(letter.value().text.size(), sincerely::ColumnUnit::kCodePoint);
  index.at(letter.value().text.size() / 2, sincerely::ColumnUnit::kUtf16);
  return 0;
}
