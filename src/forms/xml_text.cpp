#include "forms/xml_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kMaxEntity = 32;  // bytes of its name

struct Entity {
  std::string_view name;
  char32_t code = 0;
};

// XML has no more; others would be declared by a DOCTYPE, which is not read.
constexpr std::array<Entity, 5> kEntities = {{
    {"amp", '&'},
    {"apos", '\''},
    {"gt", '>'},
    {"lt", '<'},
    {"quot", '"'},
}};

// Of "#233" or "#xE9". NUL and halves of characters are none.
std::optional<char32_t> referred_character(std::string_view name) {
  name.remove_prefix(1);
  const bool is_hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (is_hexadecimal) name.remove_prefix(1);
  std::uint32_t code = 0;
  const char* end = name.data() + name.size();
  const auto [rest, error] =
      std::from_chars(name.data(), end, code, is_hexadecimal ? 16 : 10);
  if (error != std::errc() || rest != end || code == 0 || code > 0x10FFFF ||
      (code >= 0xD800 && code <= 0xDFFF)) {
    return std::nullopt;
  }
  return static_cast<char32_t>(code);
}

std::optional<char32_t> character_of(std::string_view name) {
  if (name.starts_with('#')) return referred_character(name);
  const auto found = std::ranges::find(kEntities, name, &Entity::name);
  if (found == kEntities.end()) return std::nullopt;
  return found->code;
}

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void XmlText::add(std::string_view text, std::size_t begin,
                     std::size_t end) {
  const std::size_t at = text_.size();
  text_ += text;
  stretches_.push_back({span_of(at, text_.size()), span_of(begin, end)});
}

void XmlText::copy(std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  add(source_.substr(begin, end - begin), begin, end);
}

void XmlText::stand_for(std::string_view text, std::size_t begin,
                           std::size_t end) {
  add(text, begin, end);
}

void XmlText::make(std::string_view text) {
  const std::size_t at = stretches_.empty() ? 0 : stretches_.back().source.end;
  add(text, at, at);
}

void XmlText::show_tag(std::string_view text, std::size_t begin,
                          std::size_t end) {
  add(text.substr(0, 1), begin, end);
  add(text.substr(1), end, end);  // as if made: a rewrite would lose it
}

SourceMap XmlText::map() const {
  SourceMap map;
  for (const Stretch& s : stretches_) map.add(s);
  return map;
}

XmlText::Trimmed XmlText::trimmed() const {
  Trimmed out;
  const std::size_t first = text_.find_first_not_of(kBlanks);
  if (first == std::string::npos) return out;
  const std::size_t last = text_.find_last_not_of(kBlanks) + 1;
  out.text = text_.substr(first, last - first);
  const Span kept = span_of(first, last);
  for (Stretch s : stretches_) {
    const Span text = {std::max(s.text.begin, kept.begin),
                       std::min(s.text.end, kept.end)};
    if (text.begin > text.end || (text.empty() && !s.text.empty())) continue;
    if (s.text.size() == s.source.size()) {
      s.source = {s.source.begin + (text.begin - s.text.begin),
                  s.source.end - (s.text.end - text.end)};
    }
    out.map.add({{text.begin - kept.begin, text.end - kept.begin}, s.source});
  }
  return out;
}

void take_character_data(std::string_view xml, std::size_t begin,
                         std::size_t end, XmlText* text) {
  while (begin < end) {
    const std::size_t mark = std::min(xml.find('&', begin), end);
    text->copy(begin, mark);
    if (mark == end) return;
    const std::string_view name =
        xml.substr(mark + 1, std::min(kMaxEntity, end - mark - 1));
    const std::size_t stop = name.find(';');
    const std::optional<char32_t> code =
        stop == std::string_view::npos || stop == 0
            ? std::nullopt
            : character_of(name.substr(0, stop));
    begin = mark + 1 + (code ? stop + 1 : 0);
    if (!code) {
      text->copy(mark, begin);
      continue;
    }
    std::string decoded;
    append_utf8(*code, &decoded);
    text->stand_for(decoded, mark, begin);
  }
}

}  // namespace sincerely
