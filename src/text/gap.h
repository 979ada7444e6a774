// What stands between two words, read once: punctuation, line ends, markup.

#ifndef TEXT_GAP_H_
#define TEXT_GAP_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "input/letter.h"
#include "text/quotes.h"

namespace sincerely {

struct Gap {
  // The punctuation that may end a sentence.
  enum class Stop : std::uint8_t {
    kNone,
    kFull,      // one full stop
    kEllipsis,  // … or two full stops and more
    kStrong,    // ! ?
    kAlways,    // danda: ends a sentence whatever follows
  };

  std::uint32_t attached_end = 0;  // of what stands at the word before
  std::uint32_t stop_end = 0;      // after the stop and what closes with it
  std::uint32_t first_newline = 0;
  std::uint32_t line_start = 0;  // after the last newline
  int brackets = 0;              // opened less closed
  Stop stop = Stop::kNone;
  bool closes = false;       // a closing quote or bracket after the stop
  bool space_after = false;  // white space after the stop
  bool newline = false;
  bool blank_line = false;  // or a quoted line, or the end of an HTML block
  bool list_item = false;   // a bullet, or a line break in HTML
  bool mark = false;        // comma, colon, dash, bracket …
  bool hyphen = false;      // nothing but a hyphen
};

// Reads the gaps of one letter in their order. What it is given must outlive
// it.
class GapReader {
 public:
  GapReader(const Letter& letter, std::span<const char32_t> sentence_ends,
            Quotes* quotes);

  // The gap before word number `word`.
  Gap read(Span span, std::uint32_t word);

 private:
  void read_newline(std::uint32_t at, std::uint32_t size);
  void read_inert(const Inert& inert);
  void read_mark(char32_t code, Span place);
  bool read_stop(char32_t code, Span place);
  void read_bracket(char32_t code, Span place);
  void read_dash(char32_t code, Span place);
  void extend_stop(Span place);
  std::uint32_t read_list_marker(std::uint32_t at);
  bool ends_in_digit(Span place) const;
  bool is_sentence_end(char32_t code) const;
  bool is_newline_at(std::uint32_t offset) const;
  bool is_space_at(std::uint32_t offset) const;

  const Letter& letter_;
  std::span<const char32_t> sentence_ends_;
  Quotes* quotes_;
  std::size_t inert_ = 0;
  Gap gap_;
  Span span_;
  std::uint32_t word_ = 0;
  bool attached_ = true;
  bool line_blank_ = false;
  bool at_line_start_ = false;
};

}  // namespace sincerely

#endif  // TEXT_GAP_H_
