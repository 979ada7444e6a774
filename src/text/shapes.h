// Numbers, dates, money and the like, by the regular expressions of a locale,
// and reference numbers, by a scan of their own.

#ifndef TEXT_SHAPES_H_
#define TEXT_SHAPES_H_

#include <cstdint>
#include <span>

#include "input/letter.h"
#include "text/expressions.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Shared by threads. The locale must outlive it.
class Shapes {
 public:
  explicit Shapes(const Locale& locale);

  // `words` are the numbers of the words that hold digits. Adds their runs and
  // sorts all runs of the text.
  void find(const Letter& letter, std::span<const std::uint32_t> words,
            Text* text) const;

 private:
  class Finder;

  Expressions expressions_;
};

}  // namespace sincerely

#endif  // TEXT_SHAPES_H_
