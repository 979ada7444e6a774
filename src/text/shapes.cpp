// How it works: a window of at most 64 bytes begins at a word with a digit, or
// at the sign before it ("R$ 45", "#4711"). Digits of other scripts are made
// ASCII in a copy of the window. Each kind is tried there, unless its gate says
// that it cannot match. A run covers the words that the match holds wholly.

#include "text/shapes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/references.h"

namespace sincerely {
namespace {

constexpr std::uint32_t kWindow = 64;  // bytes of the letter
constexpr std::string_view kMoneySigns[] = {"$", "€", "£", "₹", "₺",
                                            "¥", "#", "№", "+", "("};

// A part of the letter as the expressions see it.
struct ShapeWindow {
  std::array<char, kWindow> bytes;
  std::array<std::uint8_t, kWindow + 1> place;  // in the letter's part
  std::size_t size = 0;
  std::string_view text;
  bool mapped = false;

  std::size_t raw(std::size_t end) const { return mapped ? place[end] : end; }
};

// Bytes that the digits of other scripts begin with; no Latin letter does.
bool begins_foreign_digit(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xD9 && byte != 0xE2;
}

void map_digits(std::string_view part, ShapeWindow* window) {
  window->text = part;
  const char* const end = part.data() + part.size();
  if (std::ranges::none_of(part, begins_foreign_digit)) return;
  window->mapped = true;
  std::size_t size = 0;
  for (const char* p = part.data(); p < end;) {
    const CodePoint code = decode(p, end);
    const int digit = code.value < 0x80 ? -1 : digit_value(code.value);
    const std::uint32_t copied = digit >= 0 ? 1 : code.size;
    for (std::uint32_t i = 0; i < copied; ++i) {
      window->bytes[size] = digit >= 0 ? static_cast<char>('0' + digit) : p[i];
      window->place[size++] = static_cast<std::uint8_t>(p - part.data() + i);
    }
    p += code.size;
  }
  window->place[size] = static_cast<std::uint8_t>(part.size());
  window->text = {window->bytes.data(), size};
}

}  // namespace

Shapes::Shapes(const Locale& locale) : expressions_(locale.shapes) {}

// Goes through the words of one letter that hold digits.
class Shapes::Finder {
 public:
  Finder(const Expressions& expressions, const Letter& letter, Text* text)

      : expressions_(expressions), letter_(letter), text_(text) {}

  void see(std::uint32_t word);

 private:
  std::uint32_t window_end(std::uint32_t begin);
  std::uint32_t sign_before(std::uint32_t word) const;
  void find_kinds(std::uint32_t word);
  bool try_kinds(std::uint32_t begin, std::uint32_t word);
  void find_number(std::uint32_t word);
  void find_reference(std::uint32_t word);
  std::uint32_t words_in(Span match, std::uint32_t word) const;
  bool is_plain_number(std::uint32_t word) const;

  const Expressions& expressions_;
  const Letter& letter_;
  Text* text_;
  std::size_t inert_ = 0;
  std::size_t placeholder_ = 0;
  std::uint32_t kinds_end_ = 0;    // word up to which a kind's run reaches
  std::uint32_t numbers_end_ = 0;  // the same of numbers
  std::uint32_t chains_end_ = 0;   // the same of references
};

void Shapes::Finder::see(std::uint32_t word) {
  const bool is_digit = text_->words[word].is(Word::kDigits);
  if (is_digit && word >= kinds_end_) find_kinds(word);
  if (is_digit && word >= numbers_end_) find_number(word);
  if (word >= std::max(kinds_end_, chains_end_)) find_reference(word);
}

// The end of the window: of the line, or where prose ends.
std::uint32_t Shapes::Finder::window_end(std::uint32_t begin) {
  const auto& inert = letter_.inert;
  const auto& placeholders = letter_.placeholders;
  while (inert_ < inert.size() && inert[inert_].span.end <= begin) ++inert_;
  while (placeholder_ < placeholders.size() &&
         placeholders[placeholder_].span.end <= begin) {
    ++placeholder_;
  }
  const auto size = static_cast<std::uint32_t>(letter_.text.size());
  std::uint32_t end = std::min(size, begin + kWindow);
  if (inert_ < inert.size()) end = std::min(end, inert[inert_].span.begin);
  if (placeholder_ < placeholders.size()) {
    end = std::min(end, placeholders[placeholder_].span.begin);
  }
  const char* const text = letter_.text.data();
  const char* const line = std::find(text + begin, text + end, '\n');
  end = static_cast<std::uint32_t>(line - text);
  while (end > begin && end < size && (text[end] & 0xC0) == 0x80) --end;
  return end;
}

// Where the signs begin that stand before the word, with a space between them
// or none; the word's own place if there are none.
std::uint32_t Shapes::Finder::sign_before(std::uint32_t word) const {
  const std::uint32_t begin = text_->words[word].span.begin;
  const std::uint32_t least = word == 0 ? 0 : text_->words[word - 1].span.end;
  std::string_view before =
      std::string_view(letter_.text).substr(least, begin - least);
  if (before.empty() || before == " ") return begin;
  if (before.ends_with(' ')) before.remove_suffix(1);
  if (before.ends_with("\u00A0")) before.remove_suffix(2);
  std::uint32_t place = begin;
  for (int i = 0; i < 2; ++i) {
    const auto* sign = std::ranges::find_if(
        kMoneySigns, [&](std::string_view s) { return before.ends_with(s); });
    if (sign == std::end(kMoneySigns)) break;
    before.remove_suffix(sign->size());
    place = least + static_cast<std::uint32_t>(before.size());
  }
  return place;
}

void Shapes::Finder::find_kinds(std::uint32_t word) {
  const std::uint32_t begin = text_->words[word].span.begin;
  const std::uint32_t sign = sign_before(word);
  if (sign != begin) {
    // "R$ 45": the letters belong to the sign.
    const bool has_letters = word > kinds_end_ && letter_.text[sign] == '$' &&
                             text_->words[word - 1].span.end == sign;
    if (has_letters && try_kinds(text_->words[word - 1].span.begin, word - 1)) {
      return;
    }
    if (try_kinds(sign, word)) return;
  }
  try_kinds(begin, word);
}

// Adds the kinds that match at `begin`; `word` is the first word after it.
bool Shapes::Finder::try_kinds(std::uint32_t begin, std::uint32_t word) {
  ShapeWindow window;
  const std::uint32_t end = window_end(begin);
  map_digits(std::string_view(letter_.text).substr(begin, end - begin),
             &window);
  bool found = false;
  for (int i = 0; i < kWordKindCount; ++i) {
    const auto kind = static_cast<WordKind>(i);
    if (kind == WordKind::kNumber) continue;
    const auto size = expressions_.match(kind, window.text);
    if (!size) continue;
    const auto raw = static_cast<std::uint32_t>(window.raw(*size));
    const std::uint32_t last = words_in({begin, begin + raw}, word);
    if (last == word) continue;
    // A date is no reference, whatever the locale's references look like.
    if (kind == WordKind::kReference && found && last <= kinds_end_) continue;
    text_->runs.push_back({word, last, kind});
    kinds_end_ = std::max(kinds_end_, last);
    found = true;
  }
  return found;
}

// The end of the words in the match, the first of which is `word`; `word`
// itself if the match ends within a word.
std::uint32_t Shapes::Finder::words_in(Span match, std::uint32_t word) const {
  const std::vector<Word>& words = text_->words;
  std::uint32_t last = word;
  while (last < words.size() && words[last].span.end <= match.end) ++last;
  const bool is_cut = last < words.size() && words[last].span.begin < match.end;
  return is_cut ? word : last;
}

void Shapes::Finder::find_number(std::uint32_t word) {
  const std::uint32_t begin = text_->words[word].span.begin;
  std::uint32_t last = word;
  ShapeWindow window;
  const std::uint32_t end = window_end(begin);
  map_digits(std::string_view(letter_.text).substr(begin, end - begin),
             &window);
  if (const auto size = expressions_.match(WordKind::kNumber, window.text)) {
    const auto raw = static_cast<std::uint32_t>(window.raw(*size));
    last = words_in({begin, begin + raw}, word);
  }
  if (last == word && is_plain_number(word)) last = word + 1;
  if (last == word) return;
  text_->runs.push_back({word, last, WordKind::kNumber});
  numbers_end_ = last;
}

// Nothing but digits; with separators only if the locale has no shape for
// numbers.
bool Shapes::Finder::is_plain_number(std::uint32_t word) const {
  const bool has_shape = expressions_.has(WordKind::kNumber);
  const std::string_view wanted = has_shape ? "0123456789" : "0123456789.,'";
  return text_->folded_form(text_->words[word]).find_first_not_of(wanted) ==
         std::string_view::npos;
}

void Shapes::Finder::find_reference(std::uint32_t word) {
  const std::uint32_t least = std::max(kinds_end_, chains_end_);
  const WordChain chain = chain_around(letter_.text, *text_, word, least);
  chains_end_ = chain.last;
  if (!is_reference(letter_.text, *text_, chain)) return;
  text_->runs.push_back({chain.first, chain.last, WordKind::kReference});
}

void Shapes::find(const Letter& letter, std::span<const std::uint32_t> words,
                  Text* text) const {
  if (words.empty()) return;
  Finder finder(expressions_, letter, text);
  for (const std::uint32_t word : words) finder.see(word);
  const auto is_before = [](const KindRun& a, const KindRun& b) {
    return a.first < b.first;
  };
  if (!std::ranges::is_sorted(text->runs, is_before)) {
    std::ranges::stable_sort(text->runs, is_before);
  }
}

}  // namespace sincerely
