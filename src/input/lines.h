// Walks over the lines of a text, which end at LF, CRLF or a lone CR.

#ifndef INPUT_LINES_H_
#define INPUT_LINES_H_

#include <cstddef>
#include <string_view>

namespace sincerely {

constexpr bool is_line_end(char c) { return c == '\n' || c == '\r'; }

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // without its line end
  std::size_t next = 0;  // where the next line begins
};

// Borrows the text. One pass at the speed of memchr, whatever the line ends.
class Lines {
 public:
  explicit Lines(std::string_view text, std::size_t begin = 0);

  // Returns false after the last line. An empty text has no line; a text's last
  // line may lack its end.
  bool next(Line* line);

 private:
  std::size_t find(char c, std::size_t from) const;

  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t next_lf_ = 0;
  std::size_t next_cr_ = 0;
};

}  // namespace sincerely

#endif  // INPUT_LINES_H_
