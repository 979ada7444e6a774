#include "input/lines.h"

#include <algorithm>

namespace sincerely {

Lines::Lines(std::string_view text, std::size_t begin)
    : text_(text),
      begin_(begin),
      next_lf_(find('\n', begin)),
      next_cr_(find('\r', begin)) {}

bool Lines::next(Line* line) {
  if (begin_ >= text_.size()) return false;
  if (next_lf_ < begin_) next_lf_ = find('\n', begin_);
  if (next_cr_ < begin_) next_cr_ = find('\r', begin_);
  line->begin = begin_;
  line->end = std::min(next_lf_, next_cr_);
  const bool is_crlf = next_cr_ + 1 == next_lf_ && next_lf_ < text_.size();
  line->next = std::min(line->end + (is_crlf ? 2 : 1), text_.size());
  begin_ = line->next;
  return true;
}

std::size_t Lines::find(char c, std::size_t from) const {
  return std::min(text_.find(c, from), text_.size());
}

}  // namespace sincerely
