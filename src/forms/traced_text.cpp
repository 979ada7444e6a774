#include "forms/traced_text.h"

#include <algorithm>

#include "input/ascii.h"

namespace sincerely {

void TracedText::copy(std::string_view source, std::size_t begin,
                      std::size_t end) {
  if (begin >= end) return;
  add(source.substr(begin, end - begin), span_of(begin, end));
}

void TracedText::decode(std::string_view words, std::size_t begin,
                        std::size_t end) {
  if (words.size() != end - begin) {
    add(words, span_of(begin, end));
    return;
  }
  // Of equal sizes it would pass for a copy: a line break read as a blank.
  add(words, span_of(begin, begin));
  pass(begin, end);
}

void TracedText::pass(std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  add({}, span_of(begin, end));
}

void TracedText::make(std::string_view words) {
  const std::uint32_t at =
      map.is_identity() ? 0 : map.stretches().back().source.end;
  add(words, {at, at});
}

void TracedText::append(const TracedText& other) {
  const std::uint32_t shift = size();
  text += other.text;
  for (const Stretch& s : other.map.stretches()) {
    map.add({{s.text.begin + shift, s.text.end + shift}, s.source});
  }
}

TracedText TracedText::trimmed() const {
  TracedText out;
  const std::size_t first = text.find_first_not_of(kWhitespace);
  if (first == std::string::npos) return out;
  const Span kept = span_of(first, text.find_last_not_of(kWhitespace) + 1);
  out.text = text.substr(kept.begin, kept.size());
  for (const Stretch& s : map.stretches()) {
    const Span part = {std::max(s.text.begin, kept.begin),
                       std::min(s.text.end, kept.end)};
    if (part.begin > part.end || (part.empty() && !s.text.empty())) continue;
    Span source = s.source;
    if (s.text.size() == s.source.size()) {
      source.begin += part.begin - s.text.begin;
      source.end -= s.text.end - part.end;
    }
    out.map.add({{part.begin - kept.begin, part.end - kept.begin}, source});
  }
  return out;
}

}  // namespace sincerely
