#include "text/sentences.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "input/utf8.h"
#include "text/characters.h"
#include "text/gap.h"
#include "text/hashing.h"
#include "text/line_width.h"
#include "text/quotes.h"

namespace sincerely {
namespace {

constexpr std::uint32_t kCutSentence = 400;    // words; then it is cut
constexpr std::size_t kNarrowestWrap = 50;     // code points
constexpr std::size_t kSentenceOpeners = 150;  // of the commonest words

std::size_t first_size(std::string_view bytes) {
  return decode(bytes.data(), bytes.data() + bytes.size()).size;
}

}  // namespace

SentenceRules::SentenceRules(const Locale& locale) : locale_(locale) {
  for (const std::string_view end : locale.sentence_ends) {
    if (end.empty()) continue;
    sentence_ends_.push_back(decode(end.data(), end.data() + end.size()).value);
  }
  for (const std::string_view word : locale.common_words) {
    if (common_words_.size() == kSentenceOpeners) break;
    // "A" may be an initial.
    if (!word.empty() && first_size(word) < word.size()) {
      common_words_.push_back(hash_bytes(word));
    }
  }
  std::ranges::sort(common_words_);
}

bool SentenceRules::is_abbreviation(const Text& text,
                                    std::uint32_t word) const {
  const auto is_listed = [this](std::string_view folded) {
    return std::ranges::binary_search(locale_.abbreviations, folded);
  };
  const std::string_view folded = text.folded_form(text.words[word]);
  if (is_listed(folded)) return true;
  if (word == 0) return false;
  // "a/c", "c/c" are two words with one byte between them.
  const Word& before = text.words[word - 1];
  if (before.span.end + 1 != text.words[word].span.begin ||
      before.folded_size > 3) {
    return false;
  }
  return is_listed(std::string(text.folded_form(before)) + "/" +
                   std::string(folded));
}

bool SentenceRules::begins_sentence(const Text& text,
                                    std::uint32_t word) const {
  const Word& next = text.words[word];
  return next.is(Word::kCapital) &&
         std::ranges::binary_search(common_words_, next.hash);
}

// Goes through the gaps of one letter.
class SentenceRules::Finder {
 public:
  Finder(const SentenceRules& rules, const Letter& letter, Span part,
         Text* text)
      : rules_(rules),
        letter_(letter),
        part_(part),
        text_(text),
        quotes_(&text->words),
        reader_(letter, rules.sentence_ends_, &quotes_),
        width_(wrapped_width(letter)) {}

  void see(std::uint32_t word);

 private:
  bool ends_sentence(const Gap& gap, std::uint32_t next) const;
  bool ends_at_full_stop(const Gap& gap, std::uint32_t next) const;
  bool is_wrapped(const Gap& gap, std::uint32_t next) const;
  bool is_lower(std::uint32_t word) const;
  bool is_initial(const Word& word) const;
  void end_sentence(const Gap& gap, std::uint32_t last);
  void end_paragraph();
  void flag(const Gap& gap, std::uint32_t word);

  const SentenceRules& rules_;
  const Letter& letter_;
  Span part_;
  Text* text_;
  Quotes quotes_;
  GapReader reader_;
  std::size_t width_;
  std::uint32_t first_ = 0;      // word of the sentence
  std::uint32_t paragraph_ = 0;  // its first sentence
  std::uint32_t line_start_ = 0;
  int brackets_ = 0;  // open ones of the sentence
  bool starts_line_ = true;
};

void SentenceRules::Finder::see(std::uint32_t word) {
  const std::vector<Word>& words = text_->words;
  const auto count = static_cast<std::uint32_t>(words.size());
  const std::uint32_t begin =
      word == 0 ? part_.begin : words[word - 1].span.end;
  const std::uint32_t end = word == count ? part_.end : words[word].span.begin;
  const Gap gap = reader_.read({begin, end}, word);
  if (word < count) flag(gap, word);
  const bool is_end = word == count || gap.blank_line;
  if (word > first_ && (is_end || ends_sentence(gap, word))) {
    end_sentence(gap, word);
  }
  if (is_end) end_paragraph();
  brackets_ = std::max(0, brackets_ + gap.brackets);
  if (first_ == word) {
    starts_line_ = gap.newline || word == 0;
    brackets_ = std::max(0, gap.brackets);
  }
  if (gap.newline) line_start_ = gap.line_start;
}

void SentenceRules::Finder::flag(const Gap& gap, std::uint32_t word) {
  Word& next = text_->words[word];
  unsigned flags = next.flags;
  if (gap.mark) flags |= Word::kBreakBefore;
  if (gap.hyphen) flags |= Word::kHyphenBefore;
  next.flags = static_cast<std::uint16_t>(flags);
}

bool SentenceRules::Finder::is_lower(std::uint32_t word) const {
  const Span span = text_->words[word].span;
  const char* p = letter_.text.data() + span.begin;
  const char32_t code = decode(p, letter_.text.data() + span.end).value;
  if (code < 0x80) return code >= 'a' && code <= 'z';
  return traits_of(code).lower;
}

bool SentenceRules::Finder::is_initial(const Word& word) const {
  const std::string_view raw =
      std::string_view(letter_.text).substr(word.span.begin, word.span.size());
  return word.is(Word::kCapital) && first_size(raw) == raw.size();
}

bool SentenceRules::Finder::ends_sentence(const Gap& gap,
                                          std::uint32_t next) const {
  const bool capital = text_->words[next].is(Word::kCapital);
  bool ends = false;
  switch (gap.stop) {
    case Gap::Stop::kNone:
      break;
    case Gap::Stop::kAlways:
      ends = true;
      break;
    case Gap::Stop::kStrong:
      ends = gap.space_after && !gap.closes && brackets_ == 0;
      ends = ends || !is_lower(next);
      break;
    case Gap::Stop::kEllipsis:
      ends = capital;
      break;
    case Gap::Stop::kFull:
      ends = ends_at_full_stop(gap, next);
      break;
  }
  if (ends || !gap.newline) return ends;
  return gap.list_item || !is_wrapped(gap, next);
}

bool SentenceRules::Finder::ends_at_full_stop(const Gap& gap,
                                              std::uint32_t next) const {
  const Word& before = text_->words[next - 1];
  const bool capital = text_->words[next].is(Word::kCapital);
  if (!gap.space_after && !capital) return false;
  if (is_lower(next)) return false;
  if (is_initial(before)) return rules_.begins_sentence(*text_, next);
  if (!rules_.is_abbreviation(*text_, next - 1)) return true;
  // "at 5 p.m. We will": a title ("Dr.") has no full stop inside.
  const bool has_stop_inside =
      text_->folded_form(before).find('.') != std::string_view::npos;
  return has_stop_inside && rules_.begins_sentence(*text_, next);
}

// Whether the line was broken only because its next word had no room; a small
// letter behind a line of some length goes on too, however the break came
// about.
bool SentenceRules::Finder::is_wrapped(const Gap& gap,
                                       std::uint32_t next) const {
  if (width_ < kNarrowestWrap) return false;
  const std::size_t length = count_code_points(
      std::string_view(letter_.text)
          .substr(line_start_, gap.first_newline - line_start_));
  if (is_lower(next) && 2 * length >= width_) return true;
  std::uint32_t at = gap.line_start;
  while (letter_.text[at] == ' ' || letter_.text[at] == '\t') ++at;
  std::size_t word = 0;
  for (; at < letter_.text.size() && word <= width_; ++at) {
    const char c = letter_.text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') break;
    word += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }
  return length + 1 + word > width_;
}

void SentenceRules::Finder::end_sentence(const Gap& gap, std::uint32_t last) {
  std::vector<Sentence>& sentences = text_->sentences;
  const std::vector<Word>& words = text_->words;
  Sentence sentence;
  sentence.paragraph = static_cast<std::uint32_t>(text_->paragraphs.size());
  sentence.starts_line = starts_line_;
  for (; first_ < last; first_ = sentence.last) {
    sentence.first = first_;
    sentence.last = std::min(last, first_ + kCutSentence);
    sentence.span = {words[first_].span.begin,
                     words[sentence.last - 1].span.end};
    sentences.push_back(sentence);
    sentence.starts_line = false;
  }
  const std::uint32_t end = gap.stop == Gap::Stop::kNone ? 0 : gap.stop_end;
  sentences.back().span.end = std::max(end, gap.attached_end);
  sentences.back().ends_line = gap.newline || last == words.size();
  brackets_ = 0;
}

void SentenceRules::Finder::end_paragraph() {
  quotes_.end_paragraph();
  const auto count = static_cast<std::uint32_t>(text_->sentences.size());
  for (Sentence& sentence : std::span(text_->sentences).subspan(paragraph_)) {
    sentence.has_quote = std::ranges::any_of(
        std::span(text_->words)
            .subspan(sentence.first, sentence.last - sentence.first),
        [](const Word& word) { return word.is(Word::kQuoted); });
  }
  if (count > paragraph_) text_->paragraphs.push_back({paragraph_, count});
  paragraph_ = count;
}

void SentenceRules::find(const Letter& letter, Span part,
                         std::span<const std::uint32_t> gaps,
                         Text* text) const {
  if (text->words.empty()) return;
  Finder finder(*this, letter, part, text);
  for (const std::uint32_t word : gaps) finder.see(word);
}

}  // namespace sincerely
