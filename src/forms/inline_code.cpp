#include "forms/inline_code.h"

#include <algorithm>
#include <array>
#include <vector>

#include "input/ascii.h"
#include "input/placeholders.h"

namespace sincerely {
namespace {

// A longer native code is not worth a look.
constexpr std::size_t kLongestNativeCode = 200;  // bytes

constexpr std::array<std::string_view, 2> kCodes = {"ph", "x"};
constexpr std::array<std::string_view, 9> kMarkup = {
    "bpt", "bx", "cp", "ec", "ept", "ex", "it", "sc", "sub"};

// Of ctype, type and subType.
constexpr std::array<std::string_view, 6> kLineBreaks = {
    "lb", "x-br", "x-html-br", "x-html-BR", "xlf:lb", "xlf:pb"};
constexpr std::array<std::string_view, 10> kFormatCodes = {
    "bold", "fmt",   "image", "italic",     "link",
    "pb",   "quote", "ui",    "underlined", "xlf:b"};

bool is_one_of(std::string_view name, auto& names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_placeholder(std::string_view text) {
  const std::vector<Placeholder> found = find_placeholders(text, {});
  return found.size() == 1 && found[0].span.begin == 0 &&
         found[0].span.end == text.size();
}

// "{id}" with what an identifier may have.
std::string token_of(std::string_view id) {
  std::string token = "{";
  for (const char c : id.substr(0, 60)) {
    const bool is_plain = is_ascii_alphanumeric(c) || c == '.';
    token += is_plain ? c : '_';
  }
  token += '}';
  return is_placeholder(token) ? token : "{code}";
}

}  // namespace

InlineRole inline_role(std::string_view local_name) {
  if (is_one_of(local_name, kCodes)) return InlineRole::kCode;
  if (is_one_of(local_name, kMarkup)) return InlineRole::kMarkup;
  return InlineRole::kAround;
}

std::string shown_text(const pugi::xml_node& code, const NativeCodes& native) {
  for (const char* attribute : {"ctype", "subType", "type"}) {
    const std::string_view kind = code.attribute(attribute).value();
    if (is_one_of(kind, kLineBreaks)) return "\n";
    if (is_one_of(kind, kFormatCodes)) return {};
  }
  const auto data = native.find(code.attribute("dataRef").value());
  const std::string_view candidates[] = {
      data == native.end() ? std::string_view() : data->second,
      code.child_value(), code.attribute("equiv-text").value(),
      code.attribute("disp").value(), code.attribute("equiv").value()};
  for (const std::string_view candidate : candidates) {
    const std::string_view text = trim(candidate.substr(0, kLongestNativeCode));
    if (text.starts_with("<br") || text.starts_with("<BR") || text == "\\n") {
      return "\n";
    }
    if (text.starts_with('<') && text.ends_with('>') &&
        !text.starts_with("<%")) {
      return {};
    }
    if (is_placeholder(text)) return std::string(text);
  }
  return token_of(code.attribute("id").value());
}

}  // namespace sincerely
