// The regular expressions of a locale's shapes, one for each kind. Compiling
// them costs more than reading a letter does, so each is compiled at its first
// use.

#ifndef TEXT_EXPRESSIONS_H_
#define TEXT_EXPRESSIONS_H_

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "text/locale.h"

namespace sincerely {

class Regex;

// Shared by threads.
class Expressions {
 public:
  explicit Expressions(const std::vector<Shape>& shapes);
  ~Expressions();

  // nullptr if the locale has no shape of the kind, or only broken ones.
  const Regex* of(WordKind kind) const;

  // Matches where a kind other than kNumber does.
  const Regex* any() const;

 private:
  struct Lazy;
  static const Regex* compiled(Lazy* lazy);

  std::unique_ptr<Lazy> any_;
  std::array<std::unique_ptr<Lazy>, kWordKindCount> kinds_;
};

}  // namespace sincerely

#endif  // TEXT_EXPRESSIONS_H_
