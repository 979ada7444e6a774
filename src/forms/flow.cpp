#include "forms/flow.h"

#include <algorithm>
#include <utility>

#include "input/utf8.h"

namespace sincerely {

void Flow::copy(Span source) {
  if (source.empty()) return;
  begin_visible();
  put(source_.substr(source.begin, source.size()), source);
}

void Flow::write(std::string_view words, Span source) {
  if (words.empty()) return;
  begin_visible();
  const bool is_copy = words == source_.substr(source.begin, source.size());
  if (words.size() != source.size() || is_copy || words.size() == 1) {
    put(words, source);
    return;
  }
  // An entity as long as its two characters would be taken for a copy.
  std::size_t first = 0;
  next_code_point(words, &first);
  put(words.substr(0, first), source);
  make(words.substr(first));
}

void Flow::make(std::string_view words) {
  if (words.empty()) return;
  begin_visible();
  put(words, {end_, end_});
}

void Flow::add_blank(Span source) {
  if (is_line_empty_ || source.empty()) return;
  // Of two with a tag between them the first is the one that is seen.
  if (!blank_.empty() && blank_.end != source.begin) return;
  if (blank_.empty()) blank_ = source;
  blank_.end = source.end;
}

void Flow::break_line(Span source) {
  if (is_line_empty_ && newlines_ > 0) {
    newlines_ = 2;
  } else {
    end_lines(1);
    line_end_ = source;
  }
  is_line_filled_ = false;
}

void Flow::end_lines(int count) {
  if (is_line_empty_ && is_line_filled_) count = 2;
  is_line_filled_ = false;
  blank_ = {};
  line_end_ = {};
  is_line_empty_ = true;
  if (!text.empty()) newlines_ = std::max(newlines_, count);
}

// Adds what waits.
void Flow::begin_visible() {
  constexpr std::string_view kNewlines = "\n\n";
  if (newlines_ > 0) {
    const auto kind = std::exchange(kind_, std::nullopt);
    const bool is_line_end = newlines_ == 1 && !line_end_.empty();
    put(kNewlines.substr(0, static_cast<std::size_t>(newlines_)),
        is_line_end ? line_end_ : Span{end_, end_});
    kind_ = kind;
    newlines_ = 0;
  }
  if (is_line_empty_ && !marker_.empty()) put(marker_, {end_, end_});
  marker_.clear();
  if (!blank_.empty()) add_waiting_blank();
  is_line_empty_ = false;
}

// It is of a kind where what stands before it is of the same.
void Flow::add_waiting_blank() {
  const bool goes_on = kind_ && !inert.empty() && inert.back().kind == *kind_ &&
                       inert.back().span.end == text.size();
  const auto kind = kind_;
  if (!goes_on) kind_ = std::nullopt;
  put(" ", blank_);
  kind_ = kind;
  blank_ = {};
}

void Flow::put(std::string_view words, Span source) {
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += words;
  const Span place = {begin, static_cast<std::uint32_t>(text.size())};
  map.add({place, source});
  end_ = source.end;
  if (!kind_) return;
  if (!inert.empty() && inert.back().kind == *kind_ &&
      inert.back().span.end == begin) {
    inert.back().span.end = place.end;
  } else {
    inert.push_back({*kind_, place});
  }
}

}  // namespace sincerely
