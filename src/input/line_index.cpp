#include "input/line_index.h"

#include <algorithm>

#include "input/lines.h"
#include "input/utf8.h"

namespace sincerely {

LineIndex::LineIndex(std::string_view text) : text_(text) {
  line_starts_.push_back(0);
  Lines lines(text);
  for (Line line; lines.next(&line);) {
    if (line.next > line.end) line_starts_.push_back(line.next);
  }
}

LineColumn LineIndex::at(std::size_t offset, ColumnUnit unit) const {
  offset = std::min(offset, text_.size());
  const auto next =
      std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::size_t>(next - line_starts_.begin()) - 1;
  const std::string_view before =
      text_.substr(line_starts_[line], offset - line_starts_[line]);
  switch (unit) {
    case ColumnUnit::kByte:
      return {line, before.size()};
    case ColumnUnit::kUtf16:
      return {line, count_utf16_units(before)};
    case ColumnUnit::kCodePoint:
      return {line, count_code_points(before)};
  }
  return {line, 0};
}

std::string_view LineIndex::line(std::size_t line) const {
  if (line >= line_starts_.size()) return {};
  const std::size_t begin = line_starts_[line];
  const std::size_t end =
      line + 1 < line_starts_.size() ? line_starts_[line + 1] : text_.size();
  std::string_view found = text_.substr(begin, end - begin);
  if (found.ends_with('\n')) found.remove_suffix(1);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

}  // namespace sincerely
