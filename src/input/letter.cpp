#include "input/letter.h"

#include "input/utf8.h"

namespace sincerely {

std::string_view prose_of(const Letter& letter, std::string* kept) {
  std::string_view prose = letter.text;
  std::size_t begin = 0;
  for (const Inert& inert : letter.inert) {
    if (inert.kind == Inert::Kind::kComment) {
      *kept += prose.substr(begin, inert.span.begin - begin);
    } else if (inert.kind != Inert::Kind::kFrontMatter) {
      continue;
    }
    begin = inert.span.end;
  }
  prose.remove_prefix(begin);
  return kept->empty() ? prose : kept->append(prose);
}

std::size_t FileOffsets::at(std::uint32_t text_offset) {
  const Encoding& encoding = letter_.encoding;
  if (encoding.form == Encoding::Form::kUtf8) {
    return encoding.bom + text_offset;
  }
  if (text_offset < text_offset_) {
    text_offset_ = 0;
    file_offset_ = 0;
  }
  const std::string_view passed =
      std::string_view(letter_.text)
          .substr(text_offset_, text_offset - text_offset_);
  file_offset_ += encoding.form == Encoding::Form::kEightBit
                      ? count_code_points(passed)
                      : 2 * count_utf16_units(passed);
  text_offset_ = text_offset;
  return encoding.bom + file_offset_;
}

}  // namespace sincerely
