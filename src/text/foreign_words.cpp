#include "text/foreign_words.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace sincerely {

struct ForeignWords::Iterator {
  struct Close {
    void operator()(UBreakIterator* opened) const { ubrk_close(opened); }
    void operator()(UText* opened) const { utext_close(opened); }
  };
  std::unique_ptr<UText, Close> text;
  std::unique_ptr<UBreakIterator, Close> breaks;

  explicit Iterator(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    text.reset(utext_openUTF8(nullptr, bytes.data(),
                              static_cast<int64_t>(bytes.size()), &status));
    breaks.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    if (U_SUCCESS(status)) ubrk_setUText(breaks.get(), text.get(), &status);
    if (U_FAILURE(status)) breaks.reset();
  }
};

ForeignWords::ForeignWords(std::string_view text) : text_(text) {}
ForeignWords::~ForeignWords() = default;

ForeignWords::Piece ForeignWords::next(std::size_t offset) {
  if (!iterator_) iterator_ = std::make_unique<Iterator>(text_);
  UBreakIterator* breaks = iterator_->breaks.get();
  const Piece rest = {text_.size(), true};
  if (breaks == nullptr) return rest;
  const int32_t end = ubrk_following(breaks, static_cast<int32_t>(offset));
  if (end == UBRK_DONE) return rest;
  const bool is_word = ubrk_getRuleStatus(breaks) >= UBRK_WORD_NUMBER;
  return {static_cast<std::size_t>(end), is_word};
}

}  // namespace sincerely
