// A comment in a file that speaks to this program, `sincerely: …`. What it asks
// for is left to those who read the comments.

#ifndef INPUT_COMMENT_H_
#define INPUT_COMMENT_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "input/span.h"

namespace sincerely {

// What such a comment begins with, in small letters.
inline constexpr std::string_view kCommentMark = "sincerely:";

// Longer ones are none: bytes.
inline constexpr std::size_t kMaxComment = 4096;

struct Comment {
  enum class Kind : std::uint8_t {
    kPlain,
    kXml,          // may have no `--` in it
    kFrontMatter,  // the lines of the key `sincerely`
    kShown,        // was meant as a comment, and a reader sees it
  };
  Kind kind = Kind::kPlain;
  Span span;          // all of it, in the file's text
  std::string words;  // behind the mark, without blanks around them
  // Where the words stand. Of their size they are the same there; else they are
  // written in another way.
  Span place;
  // What it stands before: the next line with words in it, the next message.
  // Empty where nothing follows.
  Span next;
  // In a part without bytes of its own, the paragraph that follows; else 0.
  std::size_t next_paragraph = 0;
};

}  // namespace sincerely

#endif  // INPUT_COMMENT_H_
