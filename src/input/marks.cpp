#include "input/marks.h"

#include <algorithm>
#include <cstdint>

namespace sincerely {
namespace {

bool is_label_letter(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

// The length of "category|" at the beginning; 0 if there is none.
std::size_t label_size(std::string_view text) {
  const auto end = std::ranges::find_if_not(text, is_label_letter);
  const auto size = static_cast<std::size_t>(end - text.begin());
  return size != 0 && end != text.end() && *end == '|' ? size + 1 : 0;
}

}  // namespace

MarkedText read_marks(std::string_view marked) {
  MarkedText out;
  bool open = false;
  while (!marked.empty()) {
    const bool opens = marked.starts_with(kOpenMark);
    if (!opens && !marked.starts_with(kCloseMark)) {
      out.text += marked.front();
      marked.remove_prefix(1);
      continue;
    }
    if (opens == open) out.balanced = false;
    marked.remove_prefix(opens ? kOpenMark.size() : kCloseMark.size());
    const auto at = static_cast<std::uint32_t>(out.text.size());
    if (opens) {
      const std::size_t label = label_size(marked);
      out.marks.push_back({{at, at}, {}});
      if (label != 0) out.marks.back().label = marked.substr(0, label - 1);
      marked.remove_prefix(label);
    } else if (!out.marks.empty()) {
      out.marks.back().span.end = at;
    }
    open = opens;
  }
  if (open) out.balanced = false;
  return out;
}

}  // namespace sincerely
