// A text that is taken out of another one piece by piece, escapes decoded, and
// the map that leads back to it.

#ifndef FORMS_TRACED_TEXT_H_
#define FORMS_TRACED_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "forms/source_map.h"

namespace sincerely {

struct TracedText {
  std::string text;
  SourceMap map;

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
