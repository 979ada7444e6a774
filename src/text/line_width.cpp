#include "text/line_width.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::ptrdiff_t kLongestWrappedWord = 40;  // bytes

bool is_blank(const char* begin, const char* end) {
  return std::all_of(begin, end, [](char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  });
}

bool begins_with_long_word(const char* begin, const char* end) {
  if (end - begin <= kLongestWrappedWord) return false;
  return std::find(begin, begin + kLongestWrappedWord, ' ') ==
         begin + kLongestWrappedWord;
}

const char* line_end(const char* begin, const char* end) {
  const auto size = static_cast<std::size_t>(end - begin);
  const void* found = std::memchr(begin, '\n', size);
  return found == nullptr ? end : static_cast<const char*>(found);
}

// 0 for lines that cannot be wider than `widest`.
std::size_t width_of(const char* begin, const char* end, std::size_t widest) {
  if (end > begin && end[-1] == '\r') --end;
  const auto size = static_cast<std::size_t>(end - begin);
  if (size <= widest || begins_with_long_word(begin, end)) return 0;
  return count_code_points({begin, size});
}

}  // namespace

std::size_t wrapped_width(const Letter& letter) {
  const char* const text = letter.text.data();
  const char* const end = text + letter.text.size();
  auto inert = letter.inert.begin();
  std::size_t widest = 0;
  std::size_t previous = 0;
  for (const char* p = text; p < end;) {
    while (
        inert != letter.inert.end() &&
        (inert->kind == Inert::Kind::kMarkup || text + inert->span.end <= p)) {
      ++inert;
    }
    if (inert != letter.inert.end() && text + inert->span.begin <= p) {
      p = text + inert->span.end;
      previous = 0;
      continue;
    }
    const char* const last = line_end(p, end);
    const bool blank = is_blank(p, last);
    if (!blank) widest = std::max(widest, previous);
    previous = blank ? 0 : width_of(p, last, widest);
    p = last + 1;
  }
  return widest;
}

}  // namespace sincerely
