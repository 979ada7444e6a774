// The first pass over a letter: its words with their folded forms, hashes and
// flags. What stands between two words is only noted here if it is more than a
// space; sentences and shapes are made of that later.
//
// The words are those of UAX #29, as ICU's root rules find them, except that
//  - `%` and `&` are words, and so is a whole e-mail address, URL, placeholder;
//  - underscores at the ends of a word do not belong to it, nor does an emoji
//    that is joined to it;
//  - an at sign joins nothing but the parts of an e-mail address;
//  - a full stop between a small and a capital letter ("paid.We") ends a word;
//  - the number or letter of a list item ("1.", "b)") is no word.

#ifndef TEXT_TOKENIZER_H_
#define TEXT_TOKENIZER_H_

#include <cstdint>
#include <vector>

#include "input/letter.h"
#include "text/folding.h"
#include "text/foreign_words.h"
#include "text/text.h"

namespace sincerely {

// Numbers of words that the later passes look at.
struct WordNotes {
  // Words before which there is more than a space, the first word, and the
  // number of words.
  std::vector<std::uint32_t> gaps;
  std::vector<std::uint32_t> digits;  // words that hold a digit
};

// Reads a letter once, or parts of it. All that it is given must outlive it.
class Tokenizer {
 public:
  Tokenizer(const Folding& folding, const Letter& letter, Text* text,
            WordNotes* notes);

  // Reads a part of the letter that cuts no word, placeholder or inert span.
  void run(Span part);

 private:
  // A word while it is read.
  struct Draft;

  void read_stretch(std::size_t begin, std::size_t end);
  void add_placeholder(const Placeholder& placeholder);
  const char* read_word(const char* p);
  const char* read_plain(const char* p, Draft* draft) const;
  const char* read_rest(const char* p, Draft* draft) const;
  bool joins(const char* p, const Draft& draft) const;
  const char* skip(const char* p);
  const char* read_foreign(const char* p);
  const char* list_marker_end(const char* p) const;
  const char* web_address_end(const char* word, const char* p, bool dotted);
  void add_whole(const char* begin, const char* end);
  void compose(std::uint32_t size, Draft* draft) const;
  void finish(Draft* draft, const char* end);
  void start_draft(const char* p, Draft* draft);
  void put(const FoldedCharacter& c, Draft* draft) const;
  FoldedCharacter character(const char* p, std::uint32_t* size) const {
    const CodePoint code = decode(p, end_);
    *size = code.size;
    return folding_.at(code.value);
  }
  void push(const Word& word);
  void drop_words_from(const char* begin);
  void add_run(WordKind kind);
  std::uint32_t offset(const char* p) const {
    return static_cast<std::uint32_t>(p - text_);
  }

  const Folding& folding_;
  const Letter& letter_;
  Text* out_;
  WordNotes* notes_;
  ForeignWords foreign_;
  const char* text_ = nullptr;
  const char* begin_ = nullptr;  // of the stretch
  const char* end_ = nullptr;    // of the stretch
  std::size_t folded_size_ = 0;
  std::uint32_t last_end_ = 0;  // of the last word
  bool starts_line_ = true;
};

}  // namespace sincerely

#endif  // TEXT_TOKENIZER_H_
