#include "output/display_width.h"

#include <unicode/uchar.h>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr char32_t kFirstWide = 0x1100;

}  // namespace

std::size_t look_up_width(char32_t c) {
  const auto code_point = static_cast<UChar32>(c);
  const int type = u_charType(code_point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK ||
      type == U_FORMAT_CHAR) {
    return 0;
  }
  if (c < kFirstWide) return 1;
  const int width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    width += display_width(next_code_point(text, &offset));
  }
  return width;
}

}  // namespace sincerely
