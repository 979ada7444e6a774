// A letter's prose, cut into paragraphs, sentences and words.

#ifndef TEXT_TEXT_H_
#define TEXT_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "input/letter.h"
#include "text/word.h"

namespace sincerely {

// Borrows nothing: places are Spans over Letter::text, folded forms are kept.
struct Text {
  std::string folded;  // the folded forms, one after the other
  std::vector<Word> words;
  std::vector<KindRun> runs;  // sorted by first word
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;

  std::string_view folded_form(const Word& word) const {
    return std::string_view(folded).substr(word.folded_begin, word.folded_size);
  }
};

}  // namespace sincerely

#endif  // TEXT_TEXT_H_
