#include "text/sentence_around.h"

#include <algorithm>
#include <cstddef>

#include "input/ascii.h"
#include "input/utf8.h"
#include "text/characters.h"

namespace sincerely {
namespace {

constexpr std::size_t kReach = 600;  // bytes to either side

bool begins_blank_line(std::string_view text, std::size_t at) {
  if (text[at] != '\n') return false;
  const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
  return next == std::string_view::npos || text[next] == '\n';
}

// Just behind the sentence's end that is at `at` or after it; `limit` if none
// comes before that.
std::size_t next_end(std::string_view text, std::size_t at, std::size_t limit) {
  while (at < limit) {
    if (begins_blank_line(text, at)) return at;
    const bool ends = ends_sentence(next_code_point(text, &at));
    if (ends && (at >= text.size() || is_whitespace(text[at]))) return at;
  }
  return limit;
}

}  // namespace

Span sentence_around(std::string_view text, Span span) {
  std::size_t begin = span.begin - std::min<std::size_t>(span.begin, kReach);
  while (begin < span.begin && !begins_code_point(text[begin])) ++begin;
  for (;;) {
    std::size_t next = next_end(text, begin, span.begin);
    if (next >= span.begin) break;
    while (next < span.begin && is_whitespace(text[next])) ++next;
    begin = next;
  }
  std::size_t limit = std::min(text.size(), span.end + kReach);
  while (limit < text.size() && !begins_code_point(text[limit])) ++limit;
  const std::size_t from = std::max<std::size_t>(span.begin, span.end);
  std::size_t end = from;
  // The span may end with its sentence.
  std::size_t last = from;
  while (last > span.begin && !begins_code_point(text[--last])) {
  }
  std::size_t behind = last;
  const bool is_ended =
      last < from && ends_sentence(next_code_point(text, &behind));
  if (!is_ended) end = next_end(text, from, limit);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace sincerely
