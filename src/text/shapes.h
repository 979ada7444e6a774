// Numbers, dates, money and the like, by the regular expressions of a locale,
// and reference numbers, by a scan of their own.

#ifndef TEXT_SHAPES_H_
#define TEXT_SHAPES_H_

#include <cstdint>
#include <memory>
#include <span>

#include "input/letter.h"
#include "text/locale.h"
#include "text/text.h"

namespace sincerely {

// Immutable but for the expressions, which are compiled at the first digit;
// shared by threads. The locale must outlive it.
class Shapes {
 public:
  explicit Shapes(const Locale& locale);
  ~Shapes();

  // `words` are the numbers of the words that hold digits. Adds their runs and
  // sorts all runs of the text.
  void find(const Letter& letter, std::span<const std::uint32_t> words,
            Text* text) const;

 private:
  struct Compiled;
  class Finder;

  const Compiled& compiled() const;

  const Locale& locale_;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace sincerely

#endif  // TEXT_SHAPES_H_
