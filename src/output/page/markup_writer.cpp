#include "output/page/markup_writer.h"

#include <array>

#include "input/utf8.h"
#include "output/visible.h"

namespace sincerely {
namespace {

// The first bytes of what is not written as it stands.
constexpr std::array<bool, 256> kMayChange = [] {
  std::array<bool, 256> changes{};
  for (std::size_t c = 0; c < 0x20; ++c) changes[c] = true;
  changes['\t'] = changes['\n'] = false;
  for (const char c : {'&', '<', '>', '"', '\''}) {
    changes[static_cast<unsigned char>(c)] = true;
  }
  for (const std::size_t c : {0x7F, 0xC2, 0xD8, 0xE2}) changes[c] = true;
  return changes;
}();

std::string_view entity(char32_t c) {
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
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

MarkupWriter& MarkupWriter::text(std::string_view text) {
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return this->text(valid_utf8(text));
  }
  std::size_t kept = 0;  // what lies before is written
  for (std::size_t offset = 0; offset < text.size();) {
    if (!kMayChange[static_cast<unsigned char>(text[offset])]) {
      ++offset;
      continue;
    }
    html_ += text.substr(kept, offset - kept);
    const char32_t c = next_code_point(text, &offset);
    kept = offset;
    if (c == '\r') {
      if (offset < text.size() && text[offset] != '\n') html_ += '\n';
    } else if (const std::string_view written = entity(c); !written.empty()) {
      html_ += written;
    } else {
      append_utf8(visible_character(c), &html_);
    }
  }
  html_ += text.substr(kept);
  return *this;
}

MarkupWriter& MarkupWriter::attribute(std::string_view name,
                                      std::string_view text) {
  return raw(" ").raw(name).raw("=\"").text(text).raw("\"");
}

MarkupWriter& MarkupWriter::reference(std::string_view name,
                                      std::string_view prefix,
                                      std::size_t number) {
  return raw(" ").raw(name).raw("=\"").raw(prefix).number(number).raw("\"");
}

}  // namespace sincerely
