// What the identifier inside a placeholder says of what it stands for.

#ifndef INPUT_PLACEHOLDER_NAMES_H_
#define INPUT_PLACEHOLDER_NAMES_H_

#include <optional>
#include <span>
#include <string_view>

#include "input/placeholders.h"

namespace sincerely {

// The names that a locale knows; they are borrowed, sorted, and lower case.
class PlaceholderNames {
 public:
  explicit PlaceholderNames(std::span<const PlaceholderName> names)
      : names_(names) {}

  // Whether the identifier, or what follows its last full stop, is known.
  bool has(std::string_view identifier) const;

  // By the whole identifier, what follows its last full stop, or its last word
  // (deliveryDate, order_no); kText if none is known.
  PlaceholderKind kind(std::string_view identifier) const;

 private:
  std::optional<PlaceholderKind> find(std::string_view identifier) const;
  std::optional<PlaceholderKind> look_up(std::string_view name) const;

  std::span<const PlaceholderName> names_;
};

// The identifier at the begin of a placeholder's inside, behind the marks that
// template languages put there: "order.id" of " $order.id | upper".
std::string_view identifier_in(std::string_view inside);

// Whether it is written as templates write names: capitals, digits, `_` and
// `.`, at least one letter among them.
bool is_capital_identifier(std::string_view text, bool with_spaces);

}  // namespace sincerely

#endif  // INPUT_PLACEHOLDER_NAMES_H_
