#include "cli/size.h"

#include <charconv>
#include <limits>
#include <system_error>

namespace sincerely {

std::optional<std::size_t> parse_size(std::string_view text) {
  std::size_t number = 0;
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc()) return std::nullopt;
  std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  unsigned shift = 0;
  constexpr std::string_view kUnits = "KMG";
  if (!unit.empty()) {
    const char letter =
        unit[0] >= 'a' ? static_cast<char>(unit[0] - 32) : unit[0];
    const std::size_t place = kUnits.find(letter);
    if (place == std::string_view::npos) return std::nullopt;
    shift = 10 * (static_cast<unsigned>(place) + 1);
    unit.remove_prefix(1);
  }
  if (!unit.empty() && unit != "B" && unit != "iB") return std::nullopt;
  if (number > std::numeric_limits<std::size_t>::max() >> shift) {
    return std::nullopt;
  }
  return number << shift;
}

}  // namespace sincerely
