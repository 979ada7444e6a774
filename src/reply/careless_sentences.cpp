#include "reply/careless_sentences.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "input/utf8.h"

namespace sincerely {
namespace {

// A shorter word before a full stop may be an abbreviation that nobody listed.
constexpr std::size_t kShortestLast = 3;  // code points

// Where the sentence before the word ends, behind its mark; 0 if none ends
// there.
std::uint32_t end_before(const Letter& letter, const Locale& locale,
                         const Text& text, std::uint32_t word) {
  const Word& last = text.words[word - 1];
  const Word& next = text.words[word];
  const std::string_view gap =
      std::string_view(letter.text)
          .substr(last.span.end, next.span.begin - last.span.end);
  const std::size_t marks = std::min(gap.find_first_not_of(".?!"), gap.size());
  if (marks == 0 || marks == gap.size()) return 0;
  if (gap.find_first_not_of(" \t\r\n", marks) != std::string_view::npos) {
    return 0;
  }
  const auto end = static_cast<std::uint32_t>(last.span.end + marks);
  if (gap.substr(0, marks).find_first_of("?!") != std::string_view::npos) {
    return end;
  }
  const std::string_view form = text.folded_form(last);
  const bool is_abbreviation =
      std::ranges::binary_search(locale.abbreviations, form);
  const bool is_word =
      !last.is(Word::kDigits) && count_code_points(form) >= kShortestLast;
  return is_word && !is_abbreviation && !next.is(Word::kDigits) ? end : 0;
}

// The first word of the letter's last line where that is short, as a name is;
// kNoWord if it is not.
constexpr std::uint32_t kNoWord = 0xffffffff;
std::uint32_t last_line(const Letter& letter, const Text& text) {
  constexpr std::uint32_t kLongestName = 4;  // words
  const auto count = static_cast<std::uint32_t>(text.words.size());
  for (std::uint32_t w = count; w-- > 1 && count - w <= kLongestName;) {
    const std::uint32_t end = text.words[w - 1].span.end;
    const std::string_view gap =
        std::string_view(letter.text)
            .substr(end, text.words[w].span.begin - end);
    if (gap.find('\n') != std::string_view::npos) return w;
  }
  return kNoWord;
}

}  // namespace

void split_at_stops(const Letter& letter, const Locale& locale, Text* text) {
  std::vector<Sentence> sentences;
  const std::uint32_t name = last_line(letter, *text);
  for (Paragraph& paragraph : text->paragraphs) {
    const auto first = static_cast<std::uint32_t>(sentences.size());
    for (std::uint32_t i = paragraph.first; i < paragraph.last; ++i) {
      Sentence rest = text->sentences[i];
      for (std::uint32_t w = rest.first + 1; w < rest.last; ++w) {
        const std::uint32_t end = w == name
                                      ? text->words[w - 1].span.end
                                      : end_before(letter, locale, *text, w);
        if (end == 0) continue;
        Sentence part = rest;
        part.last = w;
        part.span.end = end;
        part.ends_line = false;
        sentences.push_back(part);
        rest.first = w;
        rest.span.begin = text->words[w].span.begin;
        rest.starts_line = false;
      }
      sentences.push_back(rest);
    }
    paragraph = {first, static_cast<std::uint32_t>(sentences.size())};
  }
  text->sentences = std::move(sentences);
}

}  // namespace sincerely
