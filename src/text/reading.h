// Reads a letter's prose by the data of one language: one pass over the bytes
// to words, their folded forms and their shapes, then sentences and paragraphs.
// Kinds that are made of several words (5 de maio) are left to the rules stage,
// which has the patterns for them.
//
// What a word is, see tokenizer.h. A placeholder is one word whose folded form,
// "\x01" and a digit, is that of no other word. Runs are given for numbers and
// the shapes of the locale, placeholders, web addresses and references.

#ifndef TEXT_READING_H_
#define TEXT_READING_H_

#include <memory>
#include <string>
#include <string_view>

#include "input/letter.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Immutable after construction and shared by threads. The locale must outlive
// it.
class TextReader {
 public:
  explicit TextReader(const Locale& locale);
  ~TextReader();
  TextReader(TextReader&&) noexcept;
  TextReader& operator=(TextReader&&) noexcept;

  // `text` is cleared first; its memory is used again. Letter::inert and
  // Letter::placeholders must have been filled in.
  void read(const Letter& letter, Text* text) const;

  // The folded form of a run of characters, as read() makes it of a word.
  std::string fold(std::string_view word) const;

  // A folded form without diacritics: "lūdzu" gives "ludzu". Empty if that
  // changes nothing.
  std::string bare(std::string_view folded) const;

 private:
  struct Tables;

  void read_part(const Letter& letter, Span part, Text* text) const;

  std::unique_ptr<const Tables> tables_;
};

// FNV-1a, 32 bits, over the folded bytes. The compiled vocabulary uses it too.
std::uint32_t hash_word(std::string_view folded);

}  // namespace sincerely

#endif  // TEXT_READING_H_
