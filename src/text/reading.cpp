#include "text/reading.h"

#include "text/folding.h"
#include "text/hashing.h"
#include "text/sentences.h"
#include "text/shapes.h"
#include "text/tokenizer.h"

namespace sincerely {

namespace {

// Fewer than letters have, so that their words find room at once.
constexpr std::size_t kBytesAWord = 5;

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
  WordNotes notes;
  Tokenizer(tables_->folding, letter, text, &notes).run();
  tables_->sentences.find(letter, notes.gaps, text);
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
