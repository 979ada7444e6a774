// Which words stand inside quotation marks that open and close within a
// paragraph.

#ifndef TEXT_QUOTES_H_
#define TEXT_QUOTES_H_

#include <cstdint>
#include <vector>

#include "text/word.h"

namespace sincerely {

// Where a quotation mark stands: between words, `word` being the next one.
struct QuoteMark {
  char32_t code = 0;
  std::uint32_t word = 0;
  bool space_before = false;  // or the start of the text
  bool space_after = false;   // or its end
};

// See the marks of a paragraph in their order. Every word is flagged at most
// once for each kind of mark, so the work is linear.
class Quotes {
 public:
  explicit Quotes(std::vector<Word>* words) : words_(words) {}

  static bool is_mark(char32_t code);
  void see(const QuoteMark& mark);
  void end_paragraph();

 private:
  enum Kind { kStraight, kCurly, kAngle, kSingle, kKinds };
  static constexpr std::uint32_t kClosed = 0xFFFFFFFF;

  void open(Kind kind, std::uint32_t word) { open_[kind] = word; }
  void close(Kind kind, std::uint32_t word);

  std::vector<Word>* words_;
  std::uint32_t open_[kKinds] = {kClosed, kClosed, kClosed, kClosed};
};

}  // namespace sincerely

#endif  // TEXT_QUOTES_H_
