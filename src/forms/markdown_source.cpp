#include "forms/markdown_source.h"

#include <algorithm>
#include <cstddef>

#include "input/ascii.h"
#include "input/lines.h"

namespace sincerely {
namespace {

constexpr std::size_t kMaxLines = 500;  // of a paragraph with links
constexpr int kMaxColumns = 100;        // of a table

bool is_list_mark(char c) { return c == '-' || c == '+' || c == '*'; }

}  // namespace

Span last_marker(std::string_view line) {
  for (std::size_t end = line.size(); end-- > 1;) {
    if (line[end] != ' ' && line[end] != '\t') continue;
    std::size_t begin = end - 1;
    if (is_list_mark(line[begin])) {
      if (begin > 0 && !is_whitespace(line[begin - 1]) &&
          line[begin - 1] != '>') {
        continue;
      }
    } else if (line[begin] == '.' || line[begin] == ')') {
      while (begin > 0 && is_ascii_digit(line[begin - 1])) --begin;
      if (begin == end - 1) continue;
    } else {
      continue;
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  return {};
}

std::string without_excess(std::string text) {
  Lines lines(text);
  std::size_t paragraph = 0;  // its lines so far
  for (Line at; lines.next(&at);) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at.begin);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(at.end);
    const bool is_empty = std::all_of(begin, end, is_whitespace);
    paragraph = is_empty ? 0 : paragraph + 1;
    if (paragraph > kMaxLines) std::replace(begin, end, '[', 'x');
    if (std::count(begin, end, '|') > kMaxColumns) {
      std::replace(begin, end, '|', 'x');
    }
  }
  return text;
}

}  // namespace sincerely
