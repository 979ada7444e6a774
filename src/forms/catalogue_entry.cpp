#include "forms/catalogue_entry.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "input/ascii.h"
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

// A script, "Latn", or a region, "BR", "br", "419".
bool is_subtag(std::string_view part) {
  const auto are = [part](bool (*is)(char)) {
    return std::ranges::all_of(part, is);
  };
  if (part.size() == 4) {
    return is_ascii_upper(part[0]) &&
           std::ranges::all_of(part.substr(1), is_ascii_lower);
  }
  if (part.size() == 3) return are(is_ascii_digit);
  return part.size() == 2 && (are(is_ascii_upper) || are(is_ascii_lower));
}

}  // namespace

bool is_catalogue_text(std::string_view value) {
  value = trim(value);
  if (std::ranges::none_of(value, is_letter_byte)) return false;
  if (value.find_first_of(kWhitespace) != kNpos) return true;
  if (value.find_first_of("/\\_@#$%&=<>{}[]|^~`0123456789") != kNpos) {
    return false;
  }
  const std::size_t mark = value.find_first_of(".:;");
  return mark == kNpos || value.find_first_not_of(".:;", mark) == kNpos;
}

bool is_language_tag(std::string_view name) {
  std::size_t end = std::min(name.find_first_of("-_"), name.size());
  const std::string_view language = name.substr(0, end);
  if (!std::ranges::all_of(language, is_ascii_lower)) return false;
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
