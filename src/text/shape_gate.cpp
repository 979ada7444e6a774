// A recursive descent over the expression's syntax: each part gives its Facts,
// and these are joined as the parts are, in sequence, by alternation or by
// repetition. Whatever is not understood says "anything may be here".

#include "text/shape_gate.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "input/utf8.h"
#include "text/characters.h"

namespace sincerely {
namespace {

using GateFacts = ShapeGate::Facts;

constexpr std::size_t kEndless = 1 << 16;  // bytes: longer than any window
constexpr std::size_t kLongestCharacter = 4;
constexpr std::size_t kMostNeeded = 4;

ByteSet byte_range(unsigned first, unsigned last) {
  ByteSet set;
  for (unsigned byte = first; byte <= last; ++byte) set.set(byte);
  return set;
}

const ByteSet& digits() {
  static const ByteSet set = byte_range('0', '9');
  return set;
}

ByteSet first_byte(char32_t code) {
  ByteSet set;
  if (code < 0x80) {
    set.set(code);
    return set;
  }
  std::string bytes;
  append_utf8(code, &bytes);
  set.set(static_cast<unsigned char>(bytes[0]));
  return set;
}

GateFacts anything() {
  GateFacts facts;
  facts.first.set();
  facts.reach = kEndless;
  return facts;
}

// One character that begins with a byte of the set.
GateFacts character_facts(const ByteSet& set, std::size_t size) {
  GateFacts facts;
  facts.nullable = false;
  facts.first = set;
  facts.reach = size;
  if (set == digits()) {
    facts.digits = 1;
  } else {
    facts.needed = {set};
  }
  return facts;
}

GateFacts in_sequence(GateFacts a, const GateFacts& b) {
  if (a.nullable) a.first |= b.first;
  a.nullable = a.nullable && b.nullable;
  a.digits += b.digits;
  a.reach = std::min(kEndless, a.reach + b.reach);
  for (const ByteSet& set : b.needed) {
    if (a.needed.size() < kMostNeeded) a.needed.push_back(set);
  }
  return a;
}

GateFacts either(GateFacts a, const GateFacts& b) {
  a.nullable = a.nullable || b.nullable;
  a.first |= b.first;
  a.digits = std::min(a.digits, b.digits);
  a.reach = std::max(a.reach, b.reach);
  const bool both = !a.needed.empty() && !b.needed.empty();
  if (both) {
    a.needed = {a.needed.front() | b.needed.front()};
  } else {
    a.needed.clear();
  }
  return a;
}

GateFacts repeated(GateFacts a, std::size_t least, std::size_t most) {
  a.reach = std::min(kEndless, a.reach * most);
  a.digits *= least;
  if (least == 0) {
    a.nullable = true;
    a.needed.clear();
  }
  return a;
}

class RegexParser {
 public:
  explicit RegexParser(std::string_view regex) : rest_(regex) {}

  GateFacts parse() {
    GateFacts facts = alternatives();
    return is_known_ && rest_.empty() ? std::move(facts) : anything();
  }

 private:
  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  char32_t take_code() {
    if (rest_.empty()) return fail();
    std::size_t size = 0;
    const char32_t code = next_code_point(rest_, &size);
    rest_.remove_prefix(size);
    return code;
  }
  char32_t fail() {
    is_known_ = false;
    rest_ = {};
    return 0;
  }

  GateFacts alternatives();
  GateFacts sequence();
  GateFacts atom();
  GateFacts escape();
  GateFacts bracket();
  GateFacts quantified(GateFacts facts);
  char32_t class_member();
  char32_t hexadecimal();
  std::size_t number();

  std::string_view rest_;
  bool is_known_ = true;
};

GateFacts RegexParser::alternatives() {
  GateFacts facts = sequence();
  while (take("|")) facts = either(std::move(facts), sequence());
  return facts;
}

GateFacts RegexParser::sequence() {
  GateFacts facts;
  while (!rest_.empty() && rest_[0] != '|' && rest_[0] != ')') {
    facts = in_sequence(std::move(facts), quantified(atom()));
  }
  return facts;
}

GateFacts RegexParser::atom() {
  if (take("(?:") || (!rest_.starts_with("(?") && take("("))) {
    GateFacts facts = alternatives();
    if (!take(")")) fail();
    return facts;
  }
  if (take("[")) return bracket();
  if (take("\\")) return escape();
  if (rest_.find_first_of(".^$(*+?{") == 0) {
    fail();
    return {};
  }
  const char32_t code = take_code();
  std::string bytes;
  append_utf8(code, &bytes);
  return character_facts(first_byte(code), bytes.size());
}

GateFacts RegexParser::escape() {
  if (take("d")) return character_facts(digits(), 1);
  if (take("b") || take("B")) return {};
  if (take("pL")) {
    return character_facts(
        byte_range('A', 'Z') | byte_range('a', 'z') | byte_range(0x80, 0xFF),
        kLongestCharacter);
  }
  if (take("x{")) {
    return character_facts(first_byte(hexadecimal()), kLongestCharacter);
  }
  const bool is_letter =
      !rest_.empty() && (rest_[0] | 0x20) >= 'a' && (rest_[0] | 0x20) <= 'z';
  if (is_letter || (!rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9')) {
    fail();
    return {};
  }
  const char32_t code = take_code();
  return character_facts(first_byte(code), code < 0x80 ? 1 : kLongestCharacter);
}

char32_t RegexParser::hexadecimal() {
  const std::size_t end = rest_.find('}');
  if (end == 0 || end > 6) return fail();
  char32_t code = 0;
  for (const char c : rest_.substr(0, end)) {
    const bool is_digit = c >= '0' && c <= '9';
    const char letter = static_cast<char>(c | 0x20);
    if (!is_digit && (letter < 'a' || letter > 'f')) return fail();
    code = code * 16 +
           static_cast<char32_t>(is_digit ? c - '0' : letter - 'a' + 10);
  }
  rest_.remove_prefix(end + 1);
  return code;
}

char32_t RegexParser::class_member() {
  if (!take("\\")) return take_code();
  if (take("x{")) return hexadecimal();
  const char32_t code = take_code();
  const bool is_class =
      (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  return is_class ? fail() : code;
}

GateFacts RegexParser::bracket() {
  if (rest_.starts_with("^") || rest_.starts_with("[:")) {
    fail();
    return {};
  }
  ByteSet set;
  std::size_t size = 1;
  bool is_start = true;
  while (is_known_ && (is_start || !rest_.starts_with("]"))) {
    is_start = false;
    if (take("\\d")) {
      set |= digits();
      continue;
    }
    const char32_t low = class_member();
    const bool is_range =
        rest_.size() > 1 && rest_[0] == '-' && rest_[1] != ']';
    if (is_range) take("-");
    const char32_t high = is_range ? class_member() : low;
    if (high >= 0x80) size = kLongestCharacter;
    if (!is_range) {
      set |= first_byte(low);
    } else if (low < 0x80 && high < 0x80) {
      set |= byte_range(low, high);
    } else {
      set |= byte_range(std::min<unsigned>(low, 0x80), 0xFF);
    }
  }
  take("]");
  return character_facts(set, size);
}

std::size_t RegexParser::number() {
  std::size_t value = 0;
  while (!rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9' &&
         value < kEndless) {
    value = value * 10 + static_cast<std::size_t>(rest_[0] - '0');
    rest_.remove_prefix(1);
  }
  return value;
}

GateFacts RegexParser::quantified(GateFacts facts) {
  std::size_t least = 1;
  std::size_t most = 1;
  if (take("?")) {
    least = 0;
  } else if (take("*")) {
    least = 0;
    most = kEndless;
  } else if (take("+")) {
    most = kEndless;
  } else if (take("{")) {
    least = most = number();
    if (take(",")) most = rest_.starts_with("}") ? kEndless : number();
    if (!take("}")) fail();
  } else {
    return facts;
  }
  take("?");  // lazy: the longest match is wanted all the same
  return repeated(std::move(facts), least, most);
}

}  // namespace

ShapeGate::ShapeGate(std::string_view regex)
    : facts_(RegexParser(regex).parse()) {}

bool ShapeGate::may_match(std::string_view text) const {
  if (facts_.nullable) return true;
  if (text.empty()) return false;
  if (!facts_.first.test(static_cast<unsigned char>(text[0]))) return false;
  const std::string_view near = text.substr(0, facts_.reach);
  for (const ByteSet& set : facts_.needed) {
    const bool has_one = std::ranges::any_of(
        near, [&](char c) { return set.test(static_cast<unsigned char>(c)); });
    if (!has_one) return false;
  }
  std::size_t found = 0;
  for (const char c : near) found += c >= '0' && c <= '9';
  return found >= facts_.digits;
}

}  // namespace sincerely
