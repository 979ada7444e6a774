// Changes of a text: those that an editor tells, and those that it is sent.

#ifndef LSP_TEXT_EDITS_H_
#define LSP_TEXT_EDITS_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lsp/positions.h"

namespace sincerely {

// What took the place of a range, or, without one, of the whole text.
struct TextChange {
  std::optional<TextRange> range;
  std::string text;  // valid UTF-8
};

// A range that ends before it begins is taken the other way round. Half a
// character that a change leaves is U+FFFD where UTF-16 is counted, so that
// the editor's count and ours stay the same; else it goes.
void apply_change(const TextChange& change, PositionEncoding encoding,
                  std::string* text);

// Words that take the place of bytes.
struct ByteEdit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;

  friend bool operator==(const ByteEdit&, const ByteEdit&) = default;
};

// What makes `after` of `before`, in order, no two overlapping: line by line
// where both have the same number of lines, else in one piece. No character is
// cut.
std::vector<ByteEdit> edits_between(std::string_view before,
                                    std::string_view after);

}  // namespace sincerely

#endif  // LSP_TEXT_EDITS_H_
