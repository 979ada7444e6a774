#include "engine/language_choice.h"

#include <algorithm>

#include "input/ascii.h"

namespace sincerely {
namespace {

bool is_known(const std::string& tag, const std::vector<std::string>& tags) {
  return std::ranges::find(tags, tag) != tags.end();
}

// The last part of `name` between dots, but its first, that names a language.
std::string language_of_name(std::string_view name,
                             const std::vector<std::string>& tags) {
  const std::size_t first_dot = name.find('.');
  while (first_dot != std::string_view::npos) {
    const std::size_t dot = name.rfind('.');
    const std::string tag = base_language(name.substr(dot + 1));
    if (is_known(tag, tags)) return tag;
    if (dot == first_dot) break;
    name = name.substr(0, dot);
  }
  return {};
}

// "xx" of "xx", "messages_xx", "app-xx-YY", "values-xx": what stands behind one
// of the marks up to the end, longest first.
std::string language_at_end(std::string_view name,
                            const std::vector<std::string>& tags) {
  for (;;) {
    const std::string tag = base_language(name);
    if (is_known(tag, tags)) return tag;
    const std::size_t mark = name.find_first_of("_-");
    if (mark == std::string_view::npos) return {};
    name = name.substr(mark + 1);
  }
}

}  // namespace

std::string base_language(std::string_view tag) {
  const std::size_t end = std::min(tag.find_first_of("-_"), tag.size());
  return to_ascii_lower(tag.substr(0, end));
}

std::string language_of_path(std::string_view path,
                             const std::vector<std::string>& tags) {
  bool is_name = true;
  for (;;) {
    const std::size_t slash = path.rfind('/');
    const std::string_view part =
        slash == std::string_view::npos ? path : path.substr(slash + 1);
    std::string tag =
        is_name ? language_of_name(part, tags) : base_language(part);
    if (!tag.empty() && is_known(tag, tags)) return tag;
    if (slash == std::string_view::npos) return {};
    path = path.substr(0, slash);
    is_name = false;
  }
}

std::string language_of_catalogue(std::string_view path,
                                  const std::vector<std::string>& tags) {
  std::string tag = language_of_path(path, tags);
  while (tag.empty() && !path.empty()) {
    const std::size_t begin = path.rfind('/') + 1;  // 0 if there is none
    const std::string_view name = path.substr(begin);
    tag = language_at_end(name.substr(0, name.find('.')), tags);
    path = path.substr(0, begin == 0 ? 0 : begin - 1);
  }
  return tag;
}

}  // namespace sincerely
