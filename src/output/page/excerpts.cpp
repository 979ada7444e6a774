#include "output/page/excerpts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kContextBytes = 240;  // bytes before and after, at most
constexpr std::size_t kLines = 2;           // begun before and after
constexpr std::string_view kGap = "\n…\n";

std::uint32_t narrow(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

// The begin of the line before, or of a word where the line is long.
std::size_t begin_of(std::string_view text, std::size_t at) {
  const std::size_t least = at - std::min(at, kContextBytes);
  std::size_t lines = 0;
  std::size_t begin = at;
  std::size_t word = at;
  for (; begin > least; --begin) {
    if (text[begin - 1] == '\n' && ++lines == kLines) return begin;
    if (text[begin - 1] == ' ' || text[begin - 1] == '\n') word = begin;
  }
  if (begin == 0) return 0;
  if (word != at) return word;
  while (begin < at && !begins_code_point(text[begin])) ++begin;
  return begin;
}

std::size_t end_of(std::string_view text, std::size_t at) {
  const std::size_t most = std::min(text.size(), at + kContextBytes);
  std::size_t lines = 0;
  std::size_t end = at;
  std::size_t word = at;
  for (; end < most; ++end) {
    if (text[end] == '\n' && ++lines == kLines) return end;
    if (text[end] == ' ' || text[end] == '\n') word = end;
  }
  if (end == text.size()) return end;
  if (word != at) return word;
  while (end > at && !begins_code_point(text[end])) --end;
  return end;
}

}  // namespace

Excerpts make_excerpts(std::string_view text, const std::vector<Span>& spans) {
  std::vector<Span> windows;
  for (const Span span : spans) {
    windows.push_back(
        {narrow(begin_of(text, span.begin)), narrow(end_of(text, span.end))});
  }
  std::ranges::sort(windows);
  std::vector<Span> shown;
  for (const Span window : windows) {
    if (!shown.empty() && window.begin <= shown.back().end + 1) {
      shown.back().end = std::max(shown.back().end, window.end);
    } else {
      shown.push_back(window);
    }
  }
  Excerpts out;
  std::vector<std::uint32_t> begins;  // of the windows, in out.text
  for (const Span window : shown) {
    if (window.begin > 0) out.text += begins.empty() ? kGap.substr(1) : kGap;
    begins.push_back(narrow(out.text.size()));
    out.text += text.substr(window.begin, window.size());
  }
  if (!shown.empty() && shown.back().end < text.size()) {
    out.text += kGap.substr(0, kGap.size() - 1);
  }
  for (const Span span : spans) {
    const auto after =
        std::ranges::upper_bound(shown, span.begin, {}, &Span::begin);
    const auto i = static_cast<std::size_t>(after - shown.begin()) - 1;
    const std::uint32_t begin = begins[i] + span.begin - shown[i].begin;
    out.spans.push_back({begin, begin + span.size()});
  }
  return out;
}

}  // namespace sincerely
