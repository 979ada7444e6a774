#include "text/line_width.h"

#include <algorithm>
#include <string_view>

#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestWrappedWord = 40;  // bytes

bool is_spaces_only(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

bool begins_with_long_word(std::string_view line) {
  return line.size() > kLongestWrappedWord &&
         line.substr(0, kLongestWrappedWord).find(' ') ==
             std::string_view::npos;
}

// 0 for lines that cannot be wider than `widest`.
std::size_t width_of(std::string_view line, std::size_t widest) {
  if (line.size() <= widest || begins_with_long_word(line)) return 0;
  return count_code_points(line);
}

}  // namespace

std::size_t wrapped_width(const Letter& letter) {
  const std::string_view text = letter.text;
  auto inert = letter.inert.begin();
  std::size_t widest = 0;
  std::size_t previous = 0;
  Line line;
  for (Lines lines(text); lines.next(&line);) {
    while (inert != letter.inert.end() &&
           (inert->kind == Inert::Kind::kMarkup ||
            inert->span.end <= line.begin)) {
      ++inert;
    }
    const bool is_inert =
        inert != letter.inert.end() && inert->span.begin <= line.begin;
    if (is_inert && inert->kind == Inert::Kind::kComment) continue;
    const std::string_view written =
        text.substr(line.begin, line.end - line.begin);
    if (is_inert || is_spaces_only(written)) {
      previous = 0;
      continue;
    }
    widest = std::max(widest, previous);
    previous = width_of(written, widest);
  }
  return widest;
}

}  // namespace sincerely
