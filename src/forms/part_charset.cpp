#include "forms/part_charset.h"

#include <algorithm>
#include <array>
#include <utility>

#include "input/ascii.h"
#include "input/charset.h"
#include "input/utf8.h"

namespace sincerely {
namespace {

constexpr std::string_view kFallback = "windows-1252";

bool is_valid_utf8(std::string_view bytes) {
  return find_invalid_utf8(bytes) == std::string_view::npos;
}

bool is_half_a_character(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes.front());
  return bytes.size() < 4 && first >= 0xC2 && first <= 0xF4 &&
         std::ranges::none_of(bytes.substr(1), begins_code_point);
}

// Whether most of what is no ASCII is well-formed. Half a character at the end
// does not count: the mail is cut off.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t bad = 0;
  while (good + bad < 1000) {
    const std::size_t invalid = find_invalid_utf8(bytes);
    const std::string_view passed = bytes.substr(0, invalid);
    good += static_cast<std::size_t>(std::ranges::count_if(
        passed, [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    bytes.remove_prefix(passed.size());
    if (bytes.empty() || is_half_a_character(bytes)) break;
    ++bad;
    bytes.remove_prefix(1);
  }
  return good >= bad;
}

std::string plain_charset(std::string_view declared) {
  std::string name;
  for (const char c : declared) {
    if (c > ' ' && c != '"' && c != '\'' && name.size() < 64) {
      name += to_ascii_lower(c);
    }
  }
  return name;
}

// What mail programs take a charset for.
std::string superset_of(const std::string& name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6>
      kSupersets = {{{"iso-8859-1", "windows-1252"},
                     {"iso8859-1", "windows-1252"},
                     {"iso_8859-1", "windows-1252"},
                     {"latin1", "windows-1252"},
                     {"iso-8859-9", "windows-1254"},
                     {"utf8", "UTF-8"}}};
  for (const auto& [subset, superset] : kSupersets) {
    if (name == subset) return std::string(superset);
  }
  return name;
}

CharsetChoice guess(std::string_view bytes, std::string fault) {
  const bool utf8 = is_valid_utf8(bytes);
  CharsetChoice choice;
  choice.name = utf8 ? kUtf8Charset : kFallback;
  choice.note = std::move(fault) + "; read as " + choice.name +
                ": declare the charset that it has";
  return choice;
}

bool is_plain(char c) { return c != 0 && static_cast<unsigned char>(c) < 0x80; }

void read_ascii_run(std::string_view bytes, std::size_t* at, TracedText* out) {
  std::size_t end = *at;
  while (end < bytes.size() && is_plain(bytes[end])) ++end;
  out->add(bytes.substr(*at, end - *at),
           {static_cast<std::uint32_t>(*at), static_cast<std::uint32_t>(end)});
  *at = end;
}

// From the text to the bytes.
TracedText read_characters(std::string_view bytes, Charset charset) {
  TracedText out;
  const bool has_ascii =
      charset.is_utf8() || (charset.page() && (*charset.page())['a'] == 'a');
  std::string character;
  for (std::size_t at = 0; at < bytes.size();) {
    if (has_ascii) read_ascii_run(bytes, &at, &out);
    const std::size_t begin = at;
    char32_t code = 0;
    if (!charset.next(bytes, &at, &code)) continue;
    character.clear();
    if (code != 0xFEFF || begin != 0) append_utf8(code, &character);
    if (code == 0) character = "\xEF\xBF\xBD";
    out.add(character, {static_cast<std::uint32_t>(begin),
                        static_cast<std::uint32_t>(at)});
  }
  return out;
}

// Makes one stretch of those that a character of UTF-8 is cut into: its bytes
// were decoded one by one.
class CharacterJoiner {
 public:
  explicit CharacterJoiner(std::string_view text) : text_(text) {}

  SourceMap join(const SourceMap& map) {
    for (const Stretch& s : map.stretches()) add(s);
    out_.add(pending_);
    return std::move(out_);
  }

 private:
  bool is_cut_at(std::uint32_t at) const {
    return at < text_.size() && !begins_code_point(text_[at]);
  }

  void add(Stretch s) {
    const bool copy = s.text.size() == s.source.size();
    if (is_cut_at(pending_.text.end)) {
      std::uint32_t end = s.text.begin;
      while (end < s.text.end && is_cut_at(end)) ++end;
      if (!copy) end = s.text.end;
      const Stretch first = {
          {s.text.begin, end},
          {s.source.begin,
           copy ? s.source.begin + (end - s.text.begin) : s.source.end}};
      pending_.text.end = first.text.end;
      pending_.source.end = first.source.end;
      s = {{end, s.text.end}, {first.source.end, s.source.end}};
      if (s.text.empty()) return;
    }
    out_.add(pending_);
    pending_ = s;
    if (!copy || !is_cut_at(s.text.end)) return;
    std::uint32_t end = s.text.end - 1;
    while (end > s.text.begin && is_cut_at(end)) --end;
    const std::uint32_t place = s.source.begin + (end - s.text.begin);
    out_.add({{s.text.begin, end}, {s.source.begin, place}});
    pending_ = {{end, s.text.end}, {place, s.source.end}};
  }

  std::string_view text_;
  Stretch pending_;
  SourceMap out_;
};

}  // namespace

CharsetChoice choose_charset(std::string_view declared,
                             std::string_view bytes) {
  std::string name = superset_of(plain_charset(declared));
  if (name.empty() || name == "us-ascii" || name == "ascii") {
    if (is_ascii(bytes)) return {std::string(kUtf8Charset), {}};
    if (name.empty()) return guess(bytes, "has 8-bit bytes and no charset");
    return guess(bytes, "has 8-bit bytes, but declares ASCII");
  }
  const Charset charset(name);
  if (!charset.is_known()) {
    return guess(bytes, "declares the unknown charset “" + name + "”");
  }
  if (charset.is_utf8()) {
    if (is_valid_utf8(bytes)) return {std::string(kUtf8Charset), {}};
    if (!is_mostly_utf8(bytes)) {
      return guess(bytes, "declares UTF-8 and is not");
    }
    return {std::string(kUtf8Charset), "has bytes that are not UTF-8"};
  }
  if (charset.page() && !is_ascii(bytes) && is_valid_utf8(bytes)) {
    return guess(bytes, "declares " + name + " and is UTF-8");
  }
  return {std::move(name), {}};
}

TracedText read_in_charset(const TracedText& bytes,
                           const std::string& charset) {
  if (charset == kUtf8Charset && is_valid_utf8(bytes.text) &&
      bytes.text.find('\0') == std::string::npos &&
      !bytes.text.starts_with(kUtf8Bom)) {
    return {bytes.text, CharacterJoiner(bytes.text).join(bytes.map)};
  }
  TracedText out = read_characters(bytes.text, Charset(charset));
  if (!out.text.empty()) out.map = out.map.through(bytes.map);
  return out;
}

}  // namespace sincerely
