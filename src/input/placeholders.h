// Finds the placeholders of all template dialects that spec/translations.md
// names, and tells what they stand for.

#ifndef INPUT_PLACEHOLDERS_H_
#define INPUT_PLACEHOLDERS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "input/letter.h"

namespace sincerely {

// An identifier that a locale knows, and what it stands for.
struct PlaceholderName {
  std::string_view name;
  PlaceholderKind kind = PlaceholderKind::kText;
};

// A name in braces is no longer than this.
inline constexpr std::size_t kLongestPlaceholderName = 80;  // bytes

// A set of dialects, a bit each.
using PlaceholderDialects = std::uint32_t;
inline constexpr PlaceholderDialects kAllDialects = ~PlaceholderDialects{0};

// The dialect of an example: `{{x}}`, `%s`, `[X]`; nothing if it is of none.
std::optional<PlaceholderDialects> dialect_of(std::string_view example);

// `names` must be sorted by name and lower case. A placeholder whose identifier
// (or whose last part, as in customer.first_name) is among them has its kind;
// `[x]`, `«x»`, `__x__`, `@{x}` with an inside that is no identifier in
// capitals are placeholders only if it is among them.
std::vector<Placeholder> find_placeholders(
    std::string_view text, std::span<const PlaceholderName> names,
    PlaceholderDialects dialects = kAllDialects);

// Fills in the letter's placeholders. None of them overlaps an inert stretch
// afterwards: those inside a tag or a quoted line are left out, and so is the
// markup inside a placeholder (`__x__`, `{{x | default: "<b>"}}`).
void mark_placeholders(Letter* letter, std::span<const PlaceholderName> names,
                       PlaceholderDialects dialects = kAllDialects);

}  // namespace sincerely

#endif  // INPUT_PLACEHOLDERS_H_
