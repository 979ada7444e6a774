// The units of a text: words, sentences, paragraphs. Plain values; words are
// numbered through the letter, and the larger units are ranges of them.

#ifndef TEXT_WORD_H_
#define TEXT_WORD_H_

#include <cstdint>

#include "input/span.h"

namespace sincerely {

// What a word, or a run of words, is. The names are those of the rule notation.
enum class WordKind : std::uint8_t {
  kNone,
  kNumber,
  kPercent,
  kMoney,
  kTime,
  kDuration,
  kDate,
  kPhone,
  kReference,
  kName,
  kEmail,
  kUrl,
  kPlaceholder,
};
inline constexpr int kWordKindCount = 13;

inline constexpr std::uint32_t kNoEntry = 0xffffffff;

struct Word {
  Span span;                       // in Letter::text
  std::uint32_t folded_begin = 0;  // in Text::folded
  std::uint16_t folded_size = 0;   // bytes; longer words are cut
  std::uint16_t flags = 0;
  std::uint32_t hash = 0;  // hash_word() of the folded form
  // Its number among the words of the language's pack; the matcher notes it.
  std::uint32_t entry = kNoEntry;

  enum Flag : std::uint16_t {
    kCapital = 1,        // begins with a capital letter
    kAllCapitals = 2,    // more than one letter, all capitals
    kBareLetters = 4,    // ASCII letters only: diacritics may be missing
    kBreakBefore = 8,    // a comma, dash, colon or bracket stands before it
    kDigits = 16,        // begins with a digit
    kHyphenBefore = 32,  // joined to the word before by a hyphen
    kQuoted = 64,        // inside quotation marks
  };
  bool is(Flag flag) const { return (flags & flag) != 0; }
};

// A run of words of one kind. Runs may overlap: a date holds numbers.
struct KindRun {
  std::uint32_t first = 0;  // word
  std::uint32_t last = 0;   // word, exclusive
  WordKind kind = WordKind::kNone;
};

struct Sentence {
  Span span;                // from its first word to its closing punctuation
  std::uint32_t first = 0;  // word
  std::uint32_t last = 0;   // word, exclusive
  std::uint32_t paragraph = 0;
  bool starts_line = false;  // nothing but markup stands before it in its line
  bool ends_line = false;
  bool has_quote = false;  // some word of it is kQuoted
};

struct Paragraph {
  std::uint32_t first = 0;  // sentence
  std::uint32_t last = 0;   // sentence, exclusive
};

}  // namespace sincerely

#endif  // TEXT_WORD_H_
