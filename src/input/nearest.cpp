#include "input/nearest.h"

#include <algorithm>
#include <vector>

#include "input/utf8.h"

namespace sincerely {
namespace {

std::u32string lower_characters(std::string_view text) {
  std::u32string characters;
  if (find_invalid_utf8(text) != std::string_view::npos) {
    characters.assign(text.begin(), text.end());  // bytes will do
    return characters;
  }
  for (std::size_t offset = 0; offset < text.size();) {
    char32_t c = next_code_point(text, &offset);
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    characters += c;
  }
  return characters;
}

// Damerau's distance with adjacent swaps, three rows of the table at a time.
std::size_t distance(const std::u32string& a, const std::u32string& b,
                     std::size_t most) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer - std::min(a.size(), b.size()) > most) return most + 1;
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    if (*std::min_element(row.begin(), row.end()) > most) return most + 1;
    before.swap(last);
    last.swap(row);
  }
  return std::min(last[b.size()], most + 1);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
  return distance(lower_characters(a), lower_characters(b), most);
}

std::string nearest(std::string_view wanted,
                    std::span<const std::string_view> names) {
  const std::u32string characters = lower_characters(wanted);
  if (characters.empty()) return {};
  std::size_t least = std::max<std::size_t>(1, characters.size() / 3) + 1;
  std::string found;
  for (const std::string_view name : names) {
    const std::size_t slash = name.find('/');
    if (slash != std::string_view::npos && name.substr(slash + 1) == wanted) {
      return std::string(name);
    }
    const std::size_t edits =
        distance(characters, lower_characters(name), least - 1);
    if (edits < least) {
      least = edits;
      found = name;
    }
    if (least == 0) break;
  }
  return found;
}

std::string did_you_mean(std::string_view wanted,
                         std::span<const std::string_view> names) {
  const std::string name = nearest(wanted, names);
  if (name.empty()) return {};
  return "; did you mean “" + name + "”?";
}

}  // namespace sincerely
