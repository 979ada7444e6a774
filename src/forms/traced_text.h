// A text that is taken out of another one piece by piece, escapes decoded, and
// the map that leads back to it.

#ifndef FORMS_TRACED_TEXT_H_
#define FORMS_TRACED_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "forms/source_map.h"
#include "input/span.h"

namespace sincerely {

struct TracedText {
  std::string text;  // or bytes, where a charset is still to be read
  SourceMap map;

  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  // Words that stand at `source`. Empty ones: what the form needs there.
  void add(std::string_view words, Span source) {
    const std::uint32_t begin = size();
    text += words;
    map.add({{begin, size()}, source});
  }

  // Pieces come as they stand in `source`, from the place `begin` up to `end`.
  void copy(std::string_view source, std::size_t begin, std::size_t end);
  // What stands there means `words`, as an escape does.
  void decode(std::string_view words, std::size_t begin, std::size_t end);
  // What stands there is no text, but belongs to it: words may be written over
  // it.
  void pass(std::size_t begin, std::size_t end);
};

}  // namespace sincerely

#endif  // FORMS_TRACED_TEXT_H_
