#include "input/letter.h"

#include <string_view>

#include "input/utf8.h"

namespace sincerely {

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
