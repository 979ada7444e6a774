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

// Pieces come in the order of the source: a stretch of it, or the places where
// it begins and ends. What nothing was taken for is a gap of the map.
struct TracedText {
  std::string text;  // or bytes, where a charset is still to be read
  SourceMap map;

  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  // Words that stand at `source`; of the same size, as they stand there.
  void add(std::string_view words, Span source) {
    const std::uint32_t begin = size();
    text += words;
    map.add({{begin, size()}, source});
  }

  // As it stands in `source` from `begin` to `end`.
  void copy(std::string_view source, std::size_t begin, std::size_t end);
  // What stands there means `words`, as an escape does.
  void decode(std::string_view words, std::size_t begin, std::size_t end);
  // What stands there is no text, but belongs to it: words may be written over
  // it.
  void pass(std::size_t begin, std::size_t end);
  // Words that stand nowhere: a blank between two segments.
  void make(std::string_view words);
  // Another text of the same source.
  void append(const TracedText& other);

  // Without blanks and line breaks at its two ends.
  TracedText trimmed() const;
};

}  // namespace sincerely

#endif  // FORMS_TRACED_TEXT_H_
