#include "text/reading.h"

#include <algorithm>
#include <iterator>
#include <thread>

#include "input/ascii.h"
#include "text/folding.h"
#include "text/hashing.h"
#include "text/sentences.h"
#include "text/shapes.h"
#include "text/tokenizer.h"

namespace sincerely {

namespace {

// Fewer than letters have, so that their words find room at once.
constexpr std::size_t kBytesAWord = 5;

// A letter of so many bytes is worth a second thread.
constexpr std::size_t kLongText = 1 << 17;
// So far behind the middle a place to cut it is looked for.
constexpr std::size_t kFar = 1 << 14;

// Whether the place is within what is no prose, or a placeholder.
template <typename Spans>
bool is_within_any(const Spans& spans, std::size_t place) {
  const auto behind = std::ranges::upper_bound(
      spans, place, {}, [](const auto& one) { return one.span.begin; });
  return behind != spans.begin() && std::prev(behind)->span.end > place;
}

// A place near the middle where one paragraph ends with a full stop and the
// next begins with a word: neither looks at the other. The end if there is
// none.
std::size_t middle_of(const Letter& letter) {
  const std::string_view text = letter.text;
  if (text.size() < kLongText) return text.size();
  const std::size_t middle = text.size() / 2;
  for (std::size_t at = text.find("\n\n", middle); at < middle + kFar;
       at = text.find("\n\n", at + 2)) {
    if (text[at - 1] == '.' && is_ascii_letter(text[at - 2]) &&
        at + 2 < text.size() && is_ascii_letter(text[at + 2]) &&
        !is_within_any(letter.inert, at + 1) &&
        !is_within_any(letter.placeholders, at + 1)) {
      return at + 1;
    }
  }
  return text.size();
}

// Puts what was read of a letter's other part behind the first.
void append(const Text& other, Text* text) {
  const auto folded = static_cast<std::uint32_t>(text->folded.size());
  const auto words = static_cast<std::uint32_t>(text->words.size());
  const auto sentences = static_cast<std::uint32_t>(text->sentences.size());
  const auto paragraphs = static_cast<std::uint32_t>(text->paragraphs.size());
  text->folded += other.folded;
  for (Word word : other.words) {
    word.folded_begin += folded;
    text->words.push_back(word);
  }
  for (const KindRun& run : other.runs) {
    text->runs.push_back({run.first + words, run.last + words, run.kind});
  }
  for (Sentence sentence : other.sentences) {
    sentence.first += words;
    sentence.last += words;
    sentence.paragraph += paragraphs;
    text->sentences.push_back(sentence);
  }
  for (const Paragraph& paragraph : other.paragraphs) {
    text->paragraphs.push_back(
        {paragraph.first + sentences, paragraph.last + sentences});
  }
}

}  // namespace

struct TextReader::Tables {
  explicit Tables(const Locale& locale)
      : folding(locale), sentences(locale), shapes(locale) {}

  Folding folding;
  SentenceRules sentences;
  Shapes shapes;
};

TextReader::TextReader(const Locale& locale)
    : tables_(std::make_unique<const Tables>(locale)) {}
TextReader::~TextReader() = default;
TextReader::TextReader(TextReader&&) noexcept = default;
TextReader& TextReader::operator=(TextReader&&) noexcept = default;

void TextReader::read(const Letter& letter, Text* text) const {
  text->folded.clear();
  text->words.clear();
  text->runs.clear();
  text->sentences.clear();
  text->paragraphs.clear();
  text->words.reserve(letter.text.size() / kBytesAWord + 1);
  const auto end = static_cast<std::uint32_t>(letter.text.size());
  const auto middle = static_cast<std::uint32_t>(middle_of(letter));
  if (middle == end) {
    read_part(letter, {0, end}, text);
    return;
  }
  Text other;
  std::thread worker([&] {
    other.words.reserve((end - middle) / kBytesAWord + 1);
    read_part(letter, {middle, end}, &other);
  });
  read_part(letter, {0, middle}, text);
  worker.join();
  append(other, text);
}

void TextReader::read_part(const Letter& letter, Span part, Text* text) const {
  WordNotes notes;
  Tokenizer(tables_->folding, letter, text, &notes).run(part);
  tables_->sentences.find(letter, part, notes.gaps, text);
  tables_->shapes.find(letter, notes.digits, text);
}

std::string TextReader::fold(std::string_view word) const {
  std::string folded;
  tables_->folding.append(word, &folded);
  return folded;
}

std::string TextReader::bare(std::string_view folded) const {
  return tables_->folding.bare(folded);
}

std::uint32_t hash_word(std::string_view folded) { return hash_bytes(folded); }

}  // namespace sincerely
