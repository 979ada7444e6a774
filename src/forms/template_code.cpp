#include "forms/template_code.h"

#include <algorithm>
#include <cstddef>

#include "input/ascii.h"
#include "input/letter.h"
#include "input/placeholders.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestTemplateName = 80;  // of __x__

bool is_template_byte(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '.' || c == '-';
}

bool is_underlined_name(char c) {
  return c == '_' || (is_template_byte(c) && c != '.' && c != '-') ||
         !is_ascii(c);
}

// Just after the `__x__` that begins at `at`; 0 if none does.
std::size_t end_of_underlined(std::string_view source, std::size_t at) {
  if (at > 0 && is_underlined_name(source[at - 1])) return 0;
  const std::size_t limit = std::min(source.size(), at + kLongestTemplateName);
  std::size_t end = at + 2;
  while (end < limit && is_template_byte(source[end]) &&
         !source.substr(end).starts_with("__")) {
    ++end;
  }
  if (end == at + 2 || !source.substr(end).starts_with("__")) return 0;
  end += 2;
  return end < source.size() && is_underlined_name(source[end]) ? 0 : end;
}

void add_underlined(std::string_view source, std::vector<Span>* code) {
  std::vector<Span> found;
  for (std::size_t at = source.find("__"); at != std::string_view::npos;) {
    const std::size_t end = end_of_underlined(source, at);
    if (end != 0) {
      found.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    }
    const std::size_t run = source.find_first_not_of('_', at);
    at = source.find("__", end != 0 ? end : std::min(run, source.size()));
  }
  std::erase_if(found, [&](Span span) {
    const auto next =
        std::ranges::upper_bound(*code, span.begin, {}, &Span::end);
    return next != code->end() && next->overlaps(span);
  });
  code->insert(code->end(), found.begin(), found.end());
  std::ranges::sort(*code);
}

}  // namespace

std::vector<Span> find_code_in_html(std::string_view source) {
  std::vector<Span> code;
  for (const Placeholder& found : find_placeholders(source, {})) {
    const std::string_view text = source.substr(found.span.begin);
    if (text.starts_with("{{") || text.starts_with("{%") ||
        text.starts_with("<%")) {
      code.push_back(found.span);
    }
  }
  return code;
}

std::vector<Span> find_code_in_markdown(std::string_view source) {
  std::vector<Span> code;
  for (const Placeholder& found : find_placeholders(source, {})) {
    code.push_back(found.span);
  }
  add_underlined(source, &code);
  return code;
}

std::string without_code(std::string_view source,
                         const std::vector<Span>& code) {
  std::string out(source);
  for (const Span span : code) {
    std::fill(out.begin() + span.begin, out.begin() + span.end, 'x');
  }
  return out;
}

}  // namespace sincerely
