#include "forms/mapped_text.h"

#include <cassert>

namespace sincerely {

Span MappedText::append(std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += words;
  return {begin, static_cast<std::uint32_t>(text_.size())};
}

void MappedText::copy(Span source) {
  if (source.empty()) return;
  map_.add({append(file_.substr(source.begin, source.size())), source});
}

void MappedText::replace(Span source, std::string_view words) {
  assert(words.size() != source.size());
  map_.add({append(words), source});
}

void MappedText::skip(Span source) {
  if (!source.empty()) map_.add({append({}), source});
}

}  // namespace sincerely
