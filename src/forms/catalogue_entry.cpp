#include "forms/catalogue_entry.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "input/span.h"

namespace sincerely {
namespace {

// Of CLDR, which Rails, i18next and MessageFormat take them from.
constexpr std::array<std::string_view, 6> kCategories = {
    "zero", "one", "two", "few", "many", "other"};

constexpr std::array<std::string_view, 11> kConfigurationKeys = {
    "$ref",         "apiVersion",
    "asyncapi",     "compilerOptions",
    "dependencies", "devDependencies",
    "jobs",         "lockfileVersion",
    "openapi",      "runs",
    "swagger",
};

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return is_small_letter(c) || is_capital(c) ||
         static_cast<unsigned char>(c) >= 0x80;
}

// A script, "Latn", or a region, "BR", "br", "419".
bool is_subtag(std::string_view part) {
  const auto are = [part](bool (*is)(char)) {
    return std::ranges::all_of(part, is);
  };
  if (part.size() == 4) {
    return is_capital(part[0]) &&
           std::ranges::all_of(part.substr(1), is_small_letter);
  }
  if (part.size() == 3) return are(is_digit);
  return part.size() == 2 && (are(is_capital) || are(is_small_letter));
}

}  // namespace

bool is_catalogue_text(std::string_view value) {
  const std::size_t begin = value.find_first_not_of(" \t\r\n");
  if (begin == kNpos) return false;
  value = value.substr(begin, value.find_last_not_of(" \t\r\n") - begin + 1);
  if (std::ranges::none_of(value, is_letter)) return false;
  if (value.find_first_of(" \t\r\n") != kNpos) return true;
  if (value.find_first_of("/\\_@#$%&=<>{}[]|^~`0123456789") != kNpos) {
    return false;
  }
  const std::size_t mark = value.find_first_of(".:;");
  return mark == kNpos || value.find_first_not_of(".:;", mark) == kNpos;
}

bool is_language_tag(std::string_view name) {
  std::size_t end = std::min(name.find_first_of("-_"), name.size());
  const std::string_view language = name.substr(0, end);
  if (!std::ranges::all_of(language, is_small_letter)) return false;
  const bool has_more = end < name.size();
  if (language.size() != 2 && (language.size() != 3 || !has_more)) return false;
  for (int parts = 0; end < name.size(); ++parts) {
    const std::size_t begin = end + 1;
    end = std::min(name.find_first_of("-_", begin), name.size());
    if (parts == 2 || !is_subtag(name.substr(begin, end - begin))) return false;
  }
  return true;
}

bool is_plural_category(std::string_view name) {
  return std::ranges::find(kCategories, name) != kCategories.end();
}

std::string_view plural_base(std::string_view name) {
  const std::size_t mark = name.rfind('_');
  if (mark == kNpos || !is_plural_category(name.substr(mark + 1))) return {};
  return name.substr(0, mark);
}

bool is_configuration_key(std::string_view name) {
  return std::ranges::find(kConfigurationKeys, name) !=
         kConfigurationKeys.end();
}

}  // namespace sincerely
