#include "output/excerpt.h"

#include <algorithm>

#include "input/utf8.h"
#include "output/display_width.h"
#include "output/visible.h"

namespace sincerely {
namespace {

constexpr std::size_t kContextBefore = 40;  // columns, of a line that is cut
constexpr std::size_t kTabStop = 8;
constexpr std::size_t kMaxBytes = 8 * kExcerptWidth;  // marks have no width
constexpr std::string_view kEllipsis = "…";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The part of a line that is shown.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool cut_before = false;
  bool cut_after = false;
};

// Goes back from `at` to the line's begin, or by `columns`.
std::size_t walk_back(std::string_view text, std::size_t at,
                      std::size_t columns) {
  const std::size_t limit = at - std::min(at, kMaxBytes);
  std::size_t width = 0;
  while (at > limit && !is_line_end(text[at - 1])) {
    std::size_t before = at - 1;
    while (before > 0 && is_continuation(text[before])) --before;
    std::size_t offset = before;
    width += display_width(next_code_point(text, &offset));
    if (width > columns) break;
    at = before;
  }
  return at;
}

// Goes on from `at` to the line's end, or by `columns`.
std::size_t walk_on(std::string_view text, std::size_t at,
                    std::size_t columns) {
  const std::size_t limit = std::min(text.size(), at + kMaxBytes);
  std::size_t width = 0;
  while (at < limit && !is_line_end(text[at])) {
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
std::size_t last_word(std::string_view text, std::size_t least,
                      std::size_t at) {
  const std::size_t blank = text.substr(least, at - least).rfind(' ');
  return blank == std::string_view::npos ? at : least + blank;
}

Window find_window(std::string_view text, Span span) {
  const std::size_t begin = span.begin;
  Window window;
  window.begin = walk_back(text, begin, kExcerptWidth);
  window.end = walk_on(text, window.begin, kExcerptWidth);
  const bool is_whole =
      is_at_line_begin(text, window.begin) && is_at_line_end(text, window.end);
  if (!is_whole) {
    const std::size_t near = walk_back(text, begin, kContextBefore);
    if (!is_at_line_begin(text, near)) {
      window.begin = next_word(text, near, begin);
    } else {
      window.begin = near;
    }
    window.end = walk_on(text, window.begin, kExcerptWidth);
  }
  window.cut_before = !is_at_line_begin(text, window.begin);
  window.cut_after = !is_at_line_end(text, window.end);
  if (window.cut_after && span.end < window.end) {
    window.end = last_word(text, span.end, window.end);
  }
  return window;
}

}  // namespace

Excerpt make_excerpt(std::string_view text, Span span) {
  const Window window = find_window(text, span);
  Excerpt excerpt;
  excerpt.line.reserve(window.end - window.begin + 2 * kEllipsis.size());
  std::size_t width = 0;
  if (window.cut_before) {
    excerpt.line = kEllipsis;
    width = 1;
  }
  std::size_t mark_end = 0;
  bool is_indent = !window.cut_before;
  for (std::size_t offset = window.begin; offset < window.end;) {
    if (offset == span.begin) excerpt.mark_begin = width;
    const bool is_marked = offset >= span.begin && offset < span.end;
    const char32_t c = next_code_point(text, &offset);
    if (is_indent && (c == ' ' || c == '\t') && !is_marked) continue;
    is_indent = false;
    if (c == '\t') {
      const std::size_t blanks = kTabStop - width % kTabStop;
      excerpt.line.append(blanks, ' ');
      width += blanks;
    } else {
      const char32_t shown = visible_character(c);
      append_utf8(shown, &excerpt.line);
      width += display_width(shown);
    }
    if (is_marked) mark_end = width;
  }
  if (span.begin >= window.end) excerpt.mark_begin = width;
  if (window.cut_after) excerpt.line += kEllipsis;
  excerpt.mark_size = std::max<std::size_t>(
      1, mark_end - std::min(mark_end, excerpt.mark_begin));
  excerpt.goes_on = span.end > window.end && !window.cut_after;
  return excerpt;
}

}  // namespace sincerely
