// Words of the scripts that are written without spaces or have word rules of
// their own (Thai, Khmer, Chinese, Japanese, Hebrew): ICU finds them.

#ifndef TEXT_FOREIGN_WORDS_H_
#define TEXT_FOREIGN_WORDS_H_

#include <cstddef>
#include <memory>
#include <string_view>

namespace sincerely {

// Opens ICU's iterator at the first use: most letters never need it. The text
// must outlive it.
class ForeignWords {
 public:
  explicit ForeignWords(std::string_view text);
  ~ForeignWords();
  ForeignWords(const ForeignWords&) = delete;
  ForeignWords& operator=(const ForeignWords&) = delete;

  struct Piece {
    std::size_t end = 0;
    bool is_word = false;
  };
  // The piece that begins at `offset`, which is before the end of the text.
  // Ask for rising offsets.
  Piece next(std::size_t offset);

 private:
  struct Iterator;
  std::string_view text_;
  std::unique_ptr<Iterator> iterator_;
};

}  // namespace sincerely

#endif  // TEXT_FOREIGN_WORDS_H_
