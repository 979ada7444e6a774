// The second pass over a letter: where its sentences and paragraphs end. Looks
// only at the gaps between words that hold more than a space.

#ifndef TEXT_SENTENCES_H_
#define TEXT_SENTENCES_H_

#include <cstdint>
#include <span>
#include <vector>

#include "input/letter.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

struct Gap;

// What a language says of the ends of its sentences. Immutable; the locale must
// outlive it.
class SentenceRules {
 public:
  explicit SentenceRules(const Locale& locale);

  // `gaps` are the numbers of words, as the tokenizer notes them. Fills in the
  // sentences and paragraphs of `text` and the flags of its words that say what
  // stands before them. `part` is what the tokenizer has read.
  void find(const Letter& letter, Span part,
            std::span<const std::uint32_t> gaps, Text* text) const;

 private:
  class Finder;

  bool is_abbreviation(const Text& text, std::uint32_t word) const;
  bool begins_sentence(const Text& text, std::uint32_t word) const;

  const Locale& locale_;
  std::vector<char32_t> sentence_ends_;
  std::vector<std::uint32_t> common_words_;  // hashes, sorted
};

}  // namespace sincerely

#endif  // TEXT_SENTENCES_H_
