#include "text/gap.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "input/ascii.h"
#include "text/characters.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestTagName = 10;

bool is_space_code(char32_t code) {
  return code == ' ' || code == '\t' || code == 0x00A0 || code == 0x202F ||
         (code >= 0x2000 && code <= 0x200B) || code == 0x3000;
}

bool is_newline(char32_t code) {
  return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 ||
         code == 0x2029;
}

bool is_bullet_code(char32_t code) {
  constexpr char32_t kBullets[] = {'-',    '*',    '+',    0x00B7,
                                   0x2013, 0x2014, 0x2022, 0x2023,
                                   0x25AA, 0x25E6, 0x25CF, 0x2043};
  return std::ranges::find(kBullets, code) != std::end(kBullets);
}

bool is_closing_quote(char32_t code) {
  return code == '"' || code == '\'' || code == 0x00BB || code == 0x2019 ||
         code == 0x201C || code == 0x201D;
}

// What a list marker begins with: no other letter or digit is outside words.
bool is_marker_text(char32_t code) {
  const CharacterClass type = classify(code);
  return type == CharacterClass::kLetter || type == CharacterClass::kDigit;
}

// Stops of scripts whose sentences end so whatever the language.
bool always_ends(char32_t code) {
  constexpr char32_t kEnds[] = {0x0964, 0x0965, 0x061F, 0x06D4,
                                0x3002, 0xFF01, 0xFF1F};
  return std::ranges::find(kEnds, code) != std::end(kEnds);
}

// HTML elements that make a paragraph of what they hold.
bool is_block(std::string_view tag) {
  constexpr std::string_view kBlocks[] = {
      "blockquote", "body", "div",  "h1",    "h2", "h3", "h4",
      "h5",         "h6",   "head", "hr",    "li", "ol", "p",
      "table",      "td",   "th",   "title", "tr", "ul"};
  return std::ranges::find(kBlocks, tag) != std::end(kBlocks);
}

// "br" of "<br/>", "p" of "</p>"; empty if that is no tag.
std::string tag_name(std::string_view markup) {
  std::string name;
  if (markup.size() < 3 || markup[0] != '<') return name;
  markup.remove_prefix(markup[1] == '/' ? 2 : 1);
  for (const char c : markup) {
    if (c == '>' || c == '/' || c <= ' ' || name.size() == kLongestTagName)
      break;
    name += to_ascii_lower(c);
  }
  return name;
}

}  // namespace

GapReader::GapReader(const Letter& letter,
                     std::span<const char32_t> sentence_ends, Quotes* quotes)
    : letter_(letter), sentence_ends_(sentence_ends), quotes_(quotes) {}

Gap GapReader::read(Span span, std::uint32_t word) {
  gap_ = Gap{};
  gap_.attached_end = span.begin;
  span_ = span;
  word_ = word;
  attached_ = span.begin != 0;
  line_blank_ = at_line_start_ = span.begin == 0;
  const char* const text = letter_.text.data();
  const std::vector<Inert>& inert = letter_.inert;
  for (std::uint32_t at = span.begin; at < span.end;) {
    while (inert_ < inert.size() && inert[inert_].span.end <= at) ++inert_;
    if (inert_ < inert.size() && inert[inert_].span.begin <= at) {
      read_inert(inert[inert_]);
      at = inert[inert_].span.end;
      continue;
    }
    const CodePoint code = decode(text + at, text + span.end);
    if (is_newline(code.value)) {
      const bool crlf = code.value == '\r' && text[at + 1] == '\n';
      read_newline(at, crlf ? 2 : code.size);
      at += crlf ? 2 : code.size;
    } else if (is_space_code(code.value)) {
      attached_ = false;
      gap_.space_after = gap_.stop != Gap::Stop::kNone;
      at += code.size;
    } else if (at_line_start_ && is_marker_text(code.value)) {
      at = read_list_marker(at);
    } else {
      read_mark(code.value, {at, at + code.size});
      at += code.size;
    }
  }
  return gap_;
}

void GapReader::read_newline(std::uint32_t at, std::uint32_t size) {
  attached_ = false;
  if (!gap_.newline) gap_.first_newline = at;
  gap_.blank_line = gap_.blank_line || line_blank_;
  gap_.newline = true;
  gap_.line_start = at + size;
  gap_.space_after = gap_.stop != Gap::Stop::kNone;
  line_blank_ = at_line_start_ = true;
}

void GapReader::read_inert(const Inert& inert) {
  if (inert.kind == Inert::Kind::kComment) {
    if (gap_.newline) gap_.line_start = inert.span.end;
    return;
  }
  if (inert.kind != Inert::Kind::kMarkup) {
    gap_.blank_line = true;
    if (!gap_.newline) gap_.first_newline = inert.span.begin;
    gap_.newline = true;
    gap_.line_start = inert.span.end;
    attached_ = false;
    line_blank_ = at_line_start_ = true;
    return;
  }
  const std::string_view markup =
      std::string_view(letter_.text)
          .substr(inert.span.begin, inert.span.size());
  const std::string name = tag_name(markup);
  const bool breaks_line = name == "br";
  const bool ends_block = is_block(name);
  if (!breaks_line && !ends_block) return;
  gap_.list_item = gap_.list_item || breaks_line;
  gap_.blank_line = gap_.blank_line || ends_block;
  if (!gap_.newline) gap_.first_newline = inert.span.begin;
  gap_.newline = true;
  gap_.line_start = inert.span.end;
  attached_ = false;
}

bool GapReader::is_space_at(std::uint32_t offset) const {
  const std::string& text = letter_.text;
  if (offset >= text.size()) return true;
  const char* p = text.data() + offset;
  const char32_t code = decode(p, text.data() + text.size()).value;
  return is_space_code(code) || is_newline(code);
}

void GapReader::read_mark(char32_t code, Span place) {
  const bool starts_line = at_line_start_;
  at_line_start_ = line_blank_ = false;
  if (Quotes::is_mark(code)) {
    const char before = place.begin == 0 ? ' ' : letter_.text[place.begin - 1];
    const bool opens = before == ' ' || before == '\n' || before == '(' ||
                       before == '[' || before == '"' || before == '*';
    quotes_->see({code, word_, opens, is_space_at(place.end)});
    if (is_closing_quote(code)) extend_stop(place);
  } else if (starts_line && is_bullet_code(code) && is_space_at(place.end)) {
    gap_.list_item = true;
  } else if (!read_stop(code, place)) {
    read_bracket(code, place);
    read_dash(code, place);
  }
  if (attached_) gap_.attached_end = place.end;
  if (starts_line && code == '(') at_line_start_ = true;
}

// The tokenizer has left it in the gap, so it is known to be one.
std::uint32_t GapReader::read_list_marker(std::uint32_t at) {
  gap_.list_item = true;
  at_line_start_ = line_blank_ = false;
  std::size_t end = letter_.text.find_first_of(".)", at) + 1;
  if (letter_.text[end] == ')') ++end;
  return std::clamp(static_cast<std::uint32_t>(end), at + 1, span_.end);
}

bool GapReader::read_stop(char32_t code, Span place) {
  Gap::Stop stop = Gap::Stop::kNone;
  if (code == '.') {
    const bool again = gap_.stop == Gap::Stop::kFull && !gap_.space_after;
    stop = again ? Gap::Stop::kEllipsis : Gap::Stop::kFull;
  } else if (code == 0x2026) {
    stop = Gap::Stop::kEllipsis;
  } else if (code == '!' || code == '?') {
    stop = Gap::Stop::kStrong;
  } else if (code == '|') {
    // As danda it stands alone or, as it is often typed, right behind a word.
    const bool alone = is_space_at(place.end) || is_newline_at(place.end);
    if (alone && is_sentence_end(code)) stop = Gap::Stop::kAlways;
  } else if (always_ends(code) || is_sentence_end(code)) {
    stop = Gap::Stop::kAlways;
  }
  if (stop == Gap::Stop::kNone) return false;
  if (gap_.stop != Gap::Stop::kNone && gap_.space_after) return true;
  gap_.stop = std::max(gap_.stop, stop);
  gap_.stop_end = place.end;
  return true;
}

void GapReader::extend_stop(Span place) {
  if (gap_.stop == Gap::Stop::kNone || gap_.space_after) return;
  gap_.closes = true;
  gap_.stop_end = place.end;
}

void GapReader::read_bracket(char32_t code, Span place) {
  switch (code) {
    case '(':
    case '[':
    case '{':
      ++gap_.brackets;
      gap_.mark = true;
      return;
    case ')':
    case ']':
    case '}':
      --gap_.brackets;
      gap_.mark = true;
      extend_stop(place);
      return;
    case ',':
    case ';':
    case ':':
    case 0x060C:
    case 0x3001:
      gap_.mark = true;
      // "etc.," goes on.
      if (!gap_.space_after) gap_.stop = Gap::Stop::kNone;
      return;
    default:
      return;
  }
}

void GapReader::read_dash(char32_t code, Span place) {
  const bool is_dash = code == 0x2013 || code == 0x2014 || code == 0x2012;
  const bool is_hyphen = code == '-' || code == 0x2010 || code == 0x2011;
  if (is_hyphen && place == span_) {
    gap_.hyphen = true;
    return;
  }
  // "9–17" is a range.
  if (is_dash && place == span_ && ends_in_digit(place)) return;
  if (is_dash || is_hyphen) gap_.mark = true;
}

bool GapReader::ends_in_digit(Span place) const {
  return place.begin > 0 && is_ascii_digit(letter_.text[place.begin - 1]) &&
         is_ascii_digit(letter_.text[place.end]);
}

bool GapReader::is_newline_at(std::uint32_t offset) const {
  const std::string& text = letter_.text;
  return offset >= text.size() || text[offset] == '\n' || text[offset] == '\r';
}

bool GapReader::is_sentence_end(char32_t code) const {
  return std::ranges::find(sentence_ends_, code) != sentence_ends_.end();
}

}  // namespace sincerely
