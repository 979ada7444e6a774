#include "output/xml.h"

#include "input/utf8.h"
#include "output/visible.h"

namespace sincerely {
namespace {

enum class Within { kText, kAttribute };

// Empty for a character that stands for itself.
std::string_view escape_of(char32_t c, Within within) {
  if (within == Within::kText && (c == '\n' || c == '\t')) {
    return c == '\n' ? "\n" : "\t";
  }
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&apos;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

bool is_no_character(char32_t c) { return c == 0xFFFE || c == 0xFFFF; }

void add_escaped(std::string_view text, Within within, std::string* xml) {
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return add_escaped(valid_utf8(text), within, xml);
  }
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, &offset);
    const std::string_view escape = escape_of(c, within);
    if (!escape.empty()) {
      *xml += escape;
    } else {
      append_utf8(
          is_no_character(c) ? kReplacementCharacter : visible_character(c),
          xml);
    }
  }
}

}  // namespace

void add_text(std::string_view text, std::string* xml) {
  add_escaped(text, Within::kText, xml);
}

void add_attribute(std::string_view name, std::string_view value,
                   std::string* xml) {
  *xml += ' ';
  *xml += name;
  *xml += "=\"";
  add_escaped(value, Within::kAttribute, xml);
  *xml += '"';
}

void add_attribute(std::string_view name, std::size_t value, std::string* xml) {
  add_attribute(name, std::to_string(value), xml);
}

}  // namespace sincerely
