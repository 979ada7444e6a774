#include "forms/entities.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>

#include "input/ascii.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestEntity = 31;  // CounterClockwiseContourIntegral
constexpr std::size_t kLongestNumber = 64;  // of a number; more are no number

// -1 if it is none.
int digit_in_base(char c, bool is_hexadecimal) {
  if (is_ascii_digit(c)) return c - '0';
  if (!is_hexadecimal) return -1;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

struct DestroyOutput {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

// What gumbo, which knows all names, makes of a text without tags.
std::string as_html(std::string_view source) {
  GumboOptions options = kGumboDefaultOptions;
  options.fragment_context = GUMBO_TAG_DIV;
  options.max_errors = 0;
  const std::unique_ptr<GumboOutput, DestroyOutput> output(
      gumbo_parse_with_options(&options, source.data(), source.size()));
  std::string text;
  const GumboVector& children = output->root->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* node = static_cast<const GumboNode*>(children.data[i]);
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
      text += node->v.text.text;
    }
  }
  return text;
}

struct KnownName {
  std::string_view name;
  std::string_view text;
};

constexpr std::array<KnownName, 5> kXmlNames = {
    {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}}};

// A name and its semicolon. Nothing if XML does not know it.
Entity read_xml_name(std::string_view source) {
  for (const KnownName& known : kXmlNames) {
    const std::size_t size = known.name.size();
    if (source.substr(1).starts_with(known.name) && source.size() > size + 1 &&
        source[size + 1] == ';') {
      return {size + 2, std::string(known.text)};
    }
  }
  return {};
}

// The longest name that `run` begins with, as gumbo sees it. A reference is one
// or two characters, and what it leaves of the run are ASCII letters.
Entity read_html_name(std::string_view run) {
  std::string text = as_html(run);
  if (text == run) return {};
  std::size_t end = 0;
  for (int i = 0; i < 2 && end < text.size(); ++i) {
    next_code_point(text, &end);
    const std::string_view rest = std::string_view(text).substr(end);
    if (run.ends_with(rest)) {
      const std::size_t size = run.size() - rest.size();
      text.resize(end);
      return {size, std::move(text)};
    }
  }
  return {};
}

Entity read_name(std::string_view source, EntityRules rules) {
  Entity found = read_xml_name(source);
  if (found.size != 0 || rules == EntityRules::kXml) return found;
  std::size_t end = 1;
  while (end < source.size() && end <= kLongestEntity &&
         is_ascii_alphanumeric(source[end])) {
    ++end;
  }
  const bool is_closed = end < source.size() && source[end] == ';';
  if (end == 1 || (rules == EntityRules::kMarkdown && !is_closed)) return {};
  found = read_html_name(source.substr(0, end + (is_closed ? 1 : 0)));
  if (found.size == 0 || source[found.size - 1] == ';') return found;
  if (rules == EntityRules::kMarkdown) return {};
  if (rules == EntityRules::kHtmlAttribute && found.size < source.size() &&
      (is_ascii_alphanumeric(source[found.size]) ||
       source[found.size] == '=')) {
    return {};
  }
  return found;
}

// HTML takes numbers of 0x80 to 0x9F for those of windows-1252.
std::string numbered_character(char32_t code, EntityRules rules) {
  if (code >= 0x80 && code < 0xA0 && rules != EntityRules::kXml) {
    return as_html("&#" + std::to_string(static_cast<unsigned>(code)) + ";");
  }
  const bool is_none =
      code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
  std::string text;
  append_utf8(is_none ? kReplacementCharacter : code, &text);
  return text;
}

Entity read_number(std::string_view source, EntityRules rules) {
  const bool may_be_capital = rules != EntityRules::kXml;
  const bool is_hexadecimal =
      source.size() > 2 &&
      (source[2] == 'x' || (source[2] == 'X' && may_be_capital));
  const std::size_t begin = is_hexadecimal ? 3 : 2;
  std::size_t end = begin;
  char32_t code = 0;
  for (; end < source.size() && end < begin + kLongestNumber; ++end) {
    const int digit = digit_in_base(source[end], is_hexadecimal);
    if (digit < 0) break;
    code = code * (is_hexadecimal ? 16 : 10) + static_cast<char32_t>(digit);
    code = std::min<char32_t>(code, 0x110000);  // stays too large
  }
  if (end == begin || end == begin + kLongestNumber) return {};
  const bool is_closed = end < source.size() && source[end] == ';';
  const bool may_be_open =
      rules == EntityRules::kHtml || rules == EntityRules::kHtmlAttribute;
  if (!is_closed && !may_be_open) return {};
  return {end + (is_closed ? 1 : 0), numbered_character(code, rules)};
}

}  // namespace

Entity read_entity(std::string_view source, EntityRules rules) {
  if (source.size() < 2 || source[0] != '&') return {};
  return source[1] == '#' ? read_number(source, rules)
                          : read_name(source, rules);
}

}  // namespace sincerely
