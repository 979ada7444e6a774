// A letter as it was read: its text, what of it is no prose, and what its
// author says of it. Whose words mean what is left to the later stages.

#ifndef INPUT_LETTER_H_
#define INPUT_LETTER_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/comment.h"
#include "input/span.h"

namespace sincerely {

// A stretch of text that is not the sender's prose.
struct Inert {
  enum class Kind : std::uint8_t {
    kFrontMatter,
    kQuote,    // a quoted line, with its marker
    kMarkup,   // an HTML tag, `**`: no word, but a sentence may begin after it
    kComment,  // lines with their ends, as if they were not there
  };
  Kind kind = Kind::kMarkup;
  Span span;
};

// What a placeholder stands for.
enum class PlaceholderKind : std::uint8_t { kText, kName, kNumber, kDate };

struct Placeholder {
  Span span;
  PlaceholderKind kind = PlaceholderKind::kText;
};

// How the bytes of the file stand to Letter::text.
struct Encoding {
  enum class Form : std::uint8_t {
    kUtf8,
    kUtf16Le,
    kUtf16Be,
    kEightBit,  // a byte a code point
  };
  Form form = Form::kUtf8;
  std::size_t bom = 0;  // bytes of the byte order mark
  std::string charset;  // of kEightBit, as ICU calls it

  friend bool operator==(const Encoding&, const Encoding&) = default;
};

struct Letter {
  std::string path;
  std::string
      text;  // valid UTF-8 without byte order mark, front matter included
  Encoding encoding;

  // Both sorted by place; no two of one list overlap.
  std::vector<Inert> inert;
  std::vector<Placeholder> placeholders;

  // That speak to this program, by place.
  std::vector<Comment> comments;

  // Its subject, where a form tells it from the rest; else empty. It comes
  // first.
  Span subject;

  // The user says that it is a letter, if it does not look like one.
  bool is_chosen = false;

  // From the front matter; empty where it says nothing.
  std::string declared_language;
  std::string declared_type;
};

// The text without front matter and comments; it is put together in `*kept`
// where it is not in one piece.
std::string_view prose_of(const Letter& letter, std::string* kept);

// Byte offsets of the file on disk, BOM included, for byte offsets of
// Letter::text. Ask for rising offsets: each call goes on where the last ended,
// so that a whole report costs one pass. The letter must outlive it.
class FileOffsets {
 public:
  explicit FileOffsets(const Letter& letter) : letter_(letter) {}

  std::size_t at(std::uint32_t text_offset);

 private:
  const Letter& letter_;
  std::uint32_t text_offset_ = 0;
  std::size_t file_offset_ = 0;
};

}  // namespace sincerely

#endif  // INPUT_LETTER_H_
