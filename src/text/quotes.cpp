#include "text/quotes.h"

namespace sincerely {

bool Quotes::is_mark(char32_t code) {
  switch (code) {
    case '"':
    case '\'':
    case 0x00AB:  // «
    case 0x00BB:  // »
    case 0x2018:  // ‘
    case 0x2019:  // ’
    case 0x201A:  // ‚
    case 0x201C:  // “
    case 0x201D:  // ”
    case 0x201E:  // „
      return true;
    default:
      return false;
  }
}

void Quotes::close(Kind kind, std::uint32_t word) {
  if (open_[kind] == kClosed) return;
  for (std::uint32_t i = open_[kind]; i < word; ++i) {
    Word& inside = (*words_)[i];
    inside.flags = static_cast<std::uint16_t>(inside.flags | Word::kQuoted);
  }
  open_[kind] = kClosed;
}

void Quotes::see(const QuoteMark& mark) {
  switch (mark.code) {
    case '"':
      if (open_[kStraight] != kClosed) return close(kStraight, mark.word);
      if (!mark.space_after) open(kStraight, mark.word);
      return;
    case 0x201C:  // opens “…” and closes „…“
      if (open_[kCurly] != kClosed) return close(kCurly, mark.word);
      return open(kCurly, mark.word);
    case 0x201E:
      return open(kCurly, mark.word);
    case 0x201D:
      return close(kCurly, mark.word);
    case 0x00AB:
      return open(kAngle, mark.word);
    case 0x00BB:
      return close(kAngle, mark.word);
    default:  // single ones: an apostrophe opens nothing
      if (mark.space_before && !mark.space_after) {
        return open(kSingle, mark.word);
      }
      if (!mark.space_before) close(kSingle, mark.word);
  }
}

void Quotes::end_paragraph() {
  for (std::uint32_t& word : open_) word = kClosed;
}

}  // namespace sincerely
