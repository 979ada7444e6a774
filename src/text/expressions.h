// The regular expressions of a locale's shapes, one for each kind. Each is
// compiled when a text is met that it may match.

#ifndef TEXT_EXPRESSIONS_H_
#define TEXT_EXPRESSIONS_H_

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "text/locale.h"

namespace sincerely {

// Shared by threads.
class Expressions {
 public:
  explicit Expressions(const std::vector<Shape>& shapes);
  ~Expressions();

  bool has(WordKind kind) const;

  // The bytes of the longest match at the very start of the text.
  std::optional<std::size_t> match(WordKind kind, std::string_view text) const;

 private:
  struct Alternatives;

  std::array<std::unique_ptr<Alternatives>, kWordKindCount> kinds_;
};

}  // namespace sincerely

#endif  // TEXT_EXPRESSIONS_H_
