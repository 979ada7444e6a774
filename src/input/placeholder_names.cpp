#include "input/placeholder_names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "input/ascii.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr char32_t kDottedI = 0x130;  // İ
constexpr std::string_view kDotlessI = "ı";

// Capital letters from `first` to `last`, every `step`th; the small one of each
// is `to_small` further on.
struct Capitals {
  char32_t first;
  char32_t last;
  char32_t step;
  char32_t to_small;
};

constexpr std::array<Capitals, 11> kCapitals = {{
    {'A', 'Z', 1, 32},
    {0xC0, 0xD6, 1, 32},  // À to Ö
    {0xD8, 0xDE, 1, 32},
    {0x100, 0x12E, 2, 1},  // Ā to Į
    {0x132, 0x136, 2, 1},
    {0x139, 0x147, 2, 1},
    {0x14A, 0x176, 2, 1},
    {0x179, 0x17D, 2, 1},
    {0x391, 0x3A9, 1, 32},  // Greek
    {0x400, 0x40F, 1, 80},  // Cyrillic
    {0x410, 0x42F, 1, 32},
}};

// Nothing if `c` is no capital letter.
std::optional<char32_t> small_letter(char32_t c) {
  if (c == kDottedI) return U'i';
  for (const Capitals& row : kCapitals) {
    if (c >= row.first && c <= row.last && (c - row.first) % row.step == 0) {
      return c + row.to_small;
    }
  }
  return std::nullopt;
}

std::string in_small_letters(std::string_view text) {
  std::string small;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, &offset);
    append_utf8(small_letter(c).value_or(c), &small);
  }
  return small;
}

// Where the last word of an identifier begins: after `_`, `-`, a space, or at
// the capital of deliveryDate.
std::size_t last_word_begin(std::string_view identifier) {
  const std::size_t mark = identifier.find_last_of("_- ");
  if (mark != std::string_view::npos) return mark + 1;
  for (std::size_t i = identifier.size(); i-- > 1;) {
    const char c = identifier[i];
    const char before = identifier[i - 1];
    if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') return i;
  }
  return 0;
}

bool is_identifier_byte(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '.' || c == '-' ||
         !is_ascii(c);
}

}  // namespace

std::optional<PlaceholderKind> PlaceholderNames::look_up(
    std::string_view name) const {
  const auto found = std::lower_bound(
      names_.begin(), names_.end(), name,
      [](const PlaceholderName& a, std::string_view b) { return a.name < b; });
  if (found == names_.end() || found->name != name) return std::nullopt;
  return found->kind;
}

// As it is, with underscores, and with the dotless i that ASCII capitals hide.
std::optional<PlaceholderKind> PlaceholderNames::find(
    std::string_view identifier) const {
  std::string name = in_small_letters(identifier);
  if (const auto kind = look_up(name)) return kind;
  std::replace(name.begin(), name.end(), ' ', '_');
  if (const auto kind = look_up(name)) return kind;
  if (identifier.find('I') == std::string_view::npos) return std::nullopt;
  std::string dotless;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == 'i') {
      dotless += kDotlessI;
    } else {
      dotless += name[i];
    }
  }
  return look_up(dotless);
}

bool PlaceholderNames::has(std::string_view identifier) const {
  if (find(identifier)) return true;
  const std::size_t stop = identifier.rfind('.');
  return stop != std::string_view::npos &&
         find(identifier.substr(stop + 1)).has_value();
}

PlaceholderKind PlaceholderNames::kind(std::string_view identifier) const {
  if (const auto whole = find(identifier)) return *whole;
  const std::size_t stop = identifier.rfind('.');
  if (stop != std::string_view::npos) {
    identifier.remove_prefix(stop + 1);
    if (const auto part = find(identifier)) return *part;
  }
  const std::size_t word = last_word_begin(identifier);
  if (word == 0) return PlaceholderKind::kText;
  return find(identifier.substr(word)).value_or(PlaceholderKind::kText);
}

std::string_view identifier_in(std::string_view inside) {
  constexpr std::string_view kMarks = " \t\r\n$!=#&>^~@*|";
  const std::size_t begin = inside.find_first_not_of(kMarks);
  if (begin == std::string_view::npos) return {};
  inside.remove_prefix(begin);
  // Spaces belong to a name only where nothing but words is inside.
  const auto end = std::find_if(inside.begin(), inside.end(), [](char c) {
    return !is_identifier_byte(c) && c != ' ';
  });
  const auto size = static_cast<std::size_t>(end - inside.begin());
  std::string_view name = inside.substr(0, size);
  while (name.ends_with(' ')) name.remove_suffix(1);
  return name;
}

bool is_capital_identifier(std::string_view text, bool with_spaces) {
  bool has_letter = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, &offset);
    if (small_letter(c)) {
      has_letter = true;
    } else if (!(c >= '0' && c <= '9') && c != '_' && c != '.' &&
               !(with_spaces && c == ' ')) {
      return false;
    }
  }
  return has_letter;
}

}  // namespace sincerely
