// Turns byte offsets into line and column, in the unit that the reader counts
// in: bytes (compilers), UTF-16 code units (editors), characters (people).

#ifndef INPUT_LINE_INDEX_H_
#define INPUT_LINE_INDEX_H_

#include <cstddef>
#include <string_view>
#include <vector>

namespace sincerely {

enum class ColumnUnit { kByte, kUtf16, kCodePoint };

// Both counted from zero; printers add one.
struct LineColumn {
  std::size_t line = 0;
  std::size_t column = 0;
};

// Borrows the text: the letter must outlive its index. Lines end at LF, CRLF or
// a lone CR.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  // Offsets past the end are taken as the end.
  LineColumn at(std::size_t offset, ColumnUnit unit) const;

  // The line without its end; lines past the last are empty.
  std::string_view line(std::size_t line) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace sincerely

#endif  // INPUT_LINE_INDEX_H_
