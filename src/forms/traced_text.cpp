#include "forms/traced_text.h"

#include <cstdint>

namespace sincerely {
namespace {

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void TracedText::copy(std::string_view source, std::size_t begin,
                      std::size_t end) {
  if (begin >= end) return;
  const std::size_t at = text.size();
  text += source.substr(begin, end - begin);
  map.add({span_of(at, text.size()), span_of(begin, end)});
}

void TracedText::decode(std::string_view words, std::size_t begin,
                        std::size_t end) {
  const std::size_t at = text.size();
  text += words;
  if (words.size() != end - begin) {
    map.add({span_of(at, text.size()), span_of(begin, end)});
    return;
  }
  // Of equal sizes it would pass for a copy: a line break read as a blank.
  map.add({span_of(at, text.size()), span_of(begin, begin)});
  pass(begin, end);
}

void TracedText::pass(std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  map.add({span_of(text.size(), text.size()), span_of(begin, end)});
}

}  // namespace sincerely
