#include "forms/paragraph_number.h"

#include <algorithm>

namespace sincerely {

std::size_t paragraph_of(std::string_view text, std::size_t offset) {
  std::size_t paragraphs = 0;
  bool is_blank = true;
  const std::size_t size = text.size();
  const std::size_t end = offset < size ? offset + 1 : size;
  for (std::size_t i = 0; i < end; ++i) {
    if (text[i] == '\n') {
      is_blank = true;
    } else if (is_blank && text[i] != ' ' && text[i] != '\t') {
      is_blank = false;
      ++paragraphs;
    }
  }
  return std::max<std::size_t>(paragraphs, 1);
}

}  // namespace sincerely
