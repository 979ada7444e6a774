// Reads a text for a test, with a small locale that has something of each
// language: what a test is about must not hang on the data of locales/.

#ifndef TESTS_TEXT_READ_TEXT_H_
#define TESTS_TEXT_READ_TEXT_H_

#include <string>
#include <string_view>

#include "input/letter.h"
#include "input/placeholders.h"
#include "text/locale.h"
#include "text/reading.h"
#include "text/text.h"

namespace sincerely {

inline Locale test_locale() {
  Locale locale;
  locale.tag = "xx";
  locale.folding = {{"ँ", "ं"}};
  locale.abbreviations = {"a/c", "dr", "nr", "p.m", "plkst", "sr", "डॉ"};
  locale.sentence_ends = {"।", "|"};
  locale.common_words = {"the", "we", "a", "you"};
  locale.shapes = {
      {WordKind::kNumber, "\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?"},
      {WordKind::kNumber, "\\d+(?:,\\d+)?"},
      {WordKind::kPercent, "\\d+(?:,\\d+)? ?%"},
      {WordKind::kMoney, "(?:[A-Z]{1,2}\\$|€|₹) ?\\d[\\d.,]*"},
      {WordKind::kMoney, "\\d[\\d.,]* ?(?:€|TL)"},
      {WordKind::kTime, "\\d{1,2}[:h]\\d{2}"},
      {WordKind::kDate, "\\d{1,2}[./]\\d{1,2}[./]\\d{4}"},
      {WordKind::kPhone, "\\+\\d{2,3}[ -]\\d{3,4}[ -]\\d{4}"},
  };
  return locale;
}

// The locale of a language that has dotted and dotless i.
inline Locale dotless_locale() {
  Locale locale = test_locale();
  locale.folding = {{"İ", "i"}, {"I", "ı"}};
  locale.bare = {{"ı", "i"}};
  return locale;
}

struct TextRead {
  Letter letter;
  Text text;

  std::string_view raw(Span span) const {
    return std::string_view(letter.text).substr(span.begin, span.size());
  }
  // Of words [first, last), as they stand in the letter.
  std::string_view raw(std::uint32_t first, std::uint32_t last) const {
    return raw({text.words[first].span.begin, text.words[last - 1].span.end});
  }
  // The folded words, with spaces between them.
  std::string folded() const {
    std::string all;
    for (const Word& word : text.words) {
      if (!all.empty()) all += ' ';
      all += text.folded_form(word);
    }
    return all;
  }
  // The sentences as they stand in the letter, `separator` between them.
  std::string sentences(std::string_view separator = " / ") const {
    std::string all;
    for (const Sentence& sentence : text.sentences) {
      if (!all.empty()) all += separator;
      all += raw(sentence.span);
    }
    return all;
  }
};

inline TextRead read_text(std::string_view text,
                          const Locale& locale = test_locale()) {
  TextRead read;
  read.letter.text = text;
  mark_placeholders(&read.letter, locale.placeholders);
  TextReader(locale).read(read.letter, &read.text);
  return read;
}

}  // namespace sincerely

#endif  // TESTS_TEXT_READ_TEXT_H_
