#include "output/excerpt.h"

#include <algorithm>
#include <utility>

#include "input/lines.h"
#include "input/utf8.h"
#include "output/display_width.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::size_t kContextBefore = 40;  // columns, of a line that is cut
constexpr std::size_t kTabStop = 8;
// Marks have no width.
constexpr std::size_t kMaxExcerptBytes = 8 * kExcerptWidth;
constexpr std::string_view kCutMark = "…";

// The part of a line that is shown.
struct ShownPart {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;
  bool cut_after = false;
};

// Where one comes to who goes back in a line: to its begin, or by as many
// columns.
struct Before {
  std::size_t all = 0;      // by kExcerptWidth
  std::size_t context = 0;  // by kContextBefore
};

// Most characters are plain, of one byte and one column.
Before walk_back(std::string_view text, std::size_t at) {
  const std::size_t limit = at - std::min(at, kMaxExcerptBytes);
  std::size_t width = 0;
  Before reached{at, at};
  while (at > limit && !is_line_end(text[at - 1])) {
    --at;
    if (is_plain_ascii(text[at])) {
      ++width;
    } else {
      while (at > 0 && !begins_code_point(text[at])) --at;
      std::size_t offset = at;
      width += display_width(next_code_point(text, &offset));
    }
    if (width > kExcerptWidth) break;
    reached.all = at;
    if (width <= kContextBefore) reached.context = at;
  }
  return reached;
}

// Goes on from `at` to the line's end, or by `columns`.
std::size_t walk_on(std::string_view text, std::size_t at,
                    std::size_t columns) {
  const std::size_t limit = std::min(text.size(), at + kMaxExcerptBytes);
  std::size_t width = 0;
  while (at < limit && !is_line_end(text[at])) {
    const std::size_t most = std::min(limit - at, columns - width);
    const std::size_t plain = plain_ascii_size(text.substr(at, most));
    at += plain;
    width += plain;
    if (plain != 0) continue;
    std::size_t next = at;
    width += display_width(next_code_point(text, &next));
    if (width > columns) break;
    at = next;
  }
  return at;
}

bool is_at_line_begin(std::string_view text, std::size_t at) {
  return at == 0 || is_line_end(text[at - 1]);
}

bool is_at_line_end(std::string_view text, std::size_t at) {
  return at == text.size() || is_line_end(text[at]);
}

// Moves a cut to the begin of the next word before `most`.
std::size_t next_word(std::string_view text, std::size_t at, std::size_t most) {
  const std::size_t blank = text.substr(at, most - at).find(' ');
  return blank == std::string_view::npos ? at : at + blank + 1;
}

// Moves a cut to the end of the last word from `least` on.
std::size_t end_of_last_word(std::string_view text, std::size_t least,
                             std::size_t at) {
  const std::size_t blank = text.substr(least, at - least).rfind(' ');
  return blank == std::string_view::npos ? at : least + blank;
}

ShownPart find_window(std::string_view text, Span span) {
  const std::size_t begin = span.begin;
  const Before before = walk_back(text, begin);
  ShownPart window;
  window.begin = before.all;
  const bool has_begin = is_at_line_begin(text, window.begin);
  if (has_begin) window.end = walk_on(text, window.begin, kExcerptWidth);
  const bool is_whole = has_begin && is_at_line_end(text, window.end);
  if (!is_whole && !is_at_line_begin(text, before.context)) {
    window.begin = next_word(text, before.context, begin);
    window.end = walk_on(text, window.begin, kExcerptWidth);
  }
  window.cut_before = !is_at_line_begin(text, window.begin);
  window.cut_after = !is_at_line_end(text, window.end);
  if (window.cut_after && span.end < window.end) {
    window.end = end_of_last_word(text, span.end, window.end);
  }
  return window;
}

// Characters as they are shown, and how many columns they take.
class ShownLine {
 public:
  explicit ShownLine(std::size_t bytes) { line_.reserve(bytes); }

  void write(std::string_view text) {
    std::size_t kept = 0;  // what lies before is in the line
    for (std::size_t offset = 0; offset < text.size();) {
      const std::size_t plain = plain_ascii_size(text.substr(offset));
      offset += plain;
      width_ += plain;
      if (offset == text.size()) break;
      const std::size_t begin = offset;
      const char32_t c = next_code_point(text, &offset);
      const char32_t shown = visible_character(c);
      if (shown == c) {
        width_ += display_width(c);
        continue;
      }
      line_ += text.substr(kept, begin - kept);
      kept = offset;
      write_in_place_of(c, shown);
    }
    line_ += text.substr(kept);
  }

  std::size_t width() const { return width_; }
  std::string take() { return std::move(line_); }

 private:
  void write_in_place_of(char32_t c, char32_t shown) {
    if (c == '\t') {
      const std::size_t blanks = kTabStop - width_ % kTabStop;
      line_.append(blanks, ' ');
      width_ += blanks;
      return;
    }
    append_utf8(shown, &line_);
    width_ += display_width(shown);
  }

  std::string line_;
  std::size_t width_ = 0;
};

}  // namespace

Excerpt make_excerpt(std::string_view text, Span span) {
  const ShownPart window = find_window(text, span);
  const std::size_t mark_begin =
      std::clamp<std::size_t>(span.begin, window.begin, window.end);
  const std::size_t mark_end =
      std::clamp<std::size_t>(span.end, mark_begin, window.end);
  std::size_t begin = window.begin;
  const auto is_indent = [&] {
    return begin < mark_begin && (text[begin] == ' ' || text[begin] == '\t');
  };
  while (!window.cut_before && is_indent()) ++begin;

  ShownLine line(window.end - begin + 2 * kCutMark.size());
  if (window.cut_before) line.write(kCutMark);
  line.write(text.substr(begin, mark_begin - begin));
  Excerpt excerpt;
  excerpt.mark_begin = line.width();
  line.write(text.substr(mark_begin, mark_end - mark_begin));
  excerpt.mark_size =
      std::max<std::size_t>(1, line.width() - excerpt.mark_begin);
  line.write(text.substr(mark_end, window.end - mark_end));
  if (window.cut_after) line.write(kCutMark);
  excerpt.line = line.take();
  excerpt.goes_on = span.end > window.end && !window.cut_after;
  return excerpt;
}

}  // namespace sincerely
