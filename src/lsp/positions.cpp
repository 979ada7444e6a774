#include "lsp/positions.h"

#include <algorithm>
#include <array>
#include <utility>

#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

// By PositionEncoding.
constexpr std::array<std::string_view, 3> kNames = {"utf-8", "utf-16",
                                                    "utf-32"};

std::size_t units_of(char32_t code_point, std::size_t bytes,
                     PositionEncoding encoding) {
  switch (encoding) {
    case PositionEncoding::kUtf8:
      return bytes;
    case PositionEncoding::kUtf16:
      return code_point > 0xFFFF ? 2 : 1;
    case PositionEncoding::kUtf32:
      return 1;
  }
  return 1;
}

}  // namespace

std::string_view encoding_name(PositionEncoding encoding) {
  return kNames[static_cast<std::size_t>(encoding)];
}

std::optional<PositionEncoding> encoding_of_name(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<PositionEncoding>(found - kNames.begin());
}

PositionIndex::PositionIndex(std::string_view text, PositionEncoding encoding)
    : text_(text), encoding_(encoding) {
  line_starts_.push_back(0);
  Lines lines(text);
  for (Line line; lines.next(&line);) {
    if (line.next > line.end) line_starts_.push_back(line.next);
  }
}

TextOffset PositionIndex::offset_of(TextPosition position) const {
  if (position.line >= line_starts_.size()) return {text_.size(), text_.size()};
  const std::string_view there = line(position.line);
  const std::size_t start = line_starts_[position.line];
  std::size_t units = 0;
  for (std::size_t at = 0; at < there.size();) {
    if (units == position.character) return {start + at, start + at};
    std::size_t next = at;
    const char32_t code_point = next_code_point(there, &next);
    units += units_of(code_point, next - at, encoding_);
    if (units > position.character) return {start + at, start + next};
    at = next;
  }
  return {start + there.size(), start + there.size()};
}

TextPosition PositionIndex::position_of(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  while (offset > 0 && offset < text_.size() &&
         !begins_code_point(text_[offset])) {
    --offset;
  }
  const auto next = std::ranges::upper_bound(line_starts_, offset);
  const auto line = static_cast<std::size_t>(next - line_starts_.begin()) - 1;
  const std::size_t start = line_starts_[line];
  return {line, units_in(text_.substr(start, offset - start))};
}

std::size_t PositionIndex::units_in(std::string_view text) const {
  switch (encoding_) {
    case PositionEncoding::kUtf8:
      return text.size();
    case PositionEncoding::kUtf16:
      return count_utf16_units(text);
    case PositionEncoding::kUtf32:
      return count_code_points(text);
  }
  return 0;
}

// Without its line end.
std::string_view PositionIndex::line(std::size_t number) const {
  const std::size_t begin = line_starts_[number];
  const bool is_last = number + 1 == line_starts_.size();
  std::string_view found = text_.substr(
      begin, (is_last ? text_.size() : line_starts_[number + 1]) - begin);
  if (is_last) return found;
  if (found.ends_with('\n')) found.remove_suffix(1);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

}  // namespace sincerely
