// Turns the places that an editor counts, a line and a character of it, into
// bytes of the text, and back.

#ifndef LSP_POSITIONS_H_
#define LSP_POSITIONS_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace sincerely {

// What characters are counted in.
enum class PositionEncoding { kUtf8, kUtf16, kUtf32 };

// "utf-16"
std::string_view encoding_name(PositionEncoding encoding);
std::optional<PositionEncoding> encoding_of_name(std::string_view name);

// Both count from zero. Read from an editor, they may be anything.
struct TextPosition {
  std::size_t line = 0;
  std::size_t character = 0;

  friend bool operator==(const TextPosition&, const TextPosition&) = default;
  friend auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

struct TextRange {
  TextPosition start;
  TextPosition end;

  friend bool operator==(const TextRange&, const TextRange&) = default;
};

// Where a position lies in the text. A position may cut a character in two, as
// half a surrogate does: then `begin` and `end` are the character's.
struct TextOffset {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool cuts_character() const { return begin != end; }
};

// Borrows the text, which must be valid UTF-8. Lines end at LF, CRLF or CR.
class PositionIndex {
 public:
  PositionIndex(std::string_view text, PositionEncoding encoding);

  // A line past the last is the end of the text, a character past the end of
  // its line is the end of that line.
  TextOffset offset_of(TextPosition position) const;

  // Of an offset in a character, that character's begin; past the end, the end.
  TextPosition position_of(std::size_t offset) const;

 private:
  std::size_t units_in(std::string_view text) const;
  std::string_view line(std::size_t number) const;

  std::string_view text_;
  PositionEncoding encoding_;
  std::vector<std::size_t> line_starts_;
};

}  // namespace sincerely

#endif  // LSP_POSITIONS_H_
