#include "review/figure_ends.h"

#include "text/characters.h"

namespace sincerely {
namespace {

// A blank before the text or, `at_end`, behind it may part a sign from it.
std::string_view without_blank(std::string_view text, bool at_end) {
  for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF"}) {
    if (at_end && text.ends_with(blank)) {
      return text.substr(0, text.size() - blank.size());
    }
    if (!at_end && text.starts_with(blank)) return text.substr(blank.size());
  }
  return text;
}

}  // namespace

std::string_view suffix_at(std::string_view text, std::uint32_t begin) {
  std::size_t end = begin;
  const char* const text_end = text.data() + text.size();
  bool is_ending = false;
  while (end < text.size()) {
    const CodePoint code = decode(text.data() + end, text_end);
    const CharacterClass type = classify(code.value);
    const bool is_mark = code.value == '\'' || code.value == 0x2019;
    if (is_mark && end == begin) {
      is_ending = true;  // of a case: 15.00'e
    } else if (type != CharacterClass::kLetter &&
               type != CharacterClass::kExtend) {
      break;
    }
    end += code.size;
  }
  return is_ending ? std::string_view() : text.substr(begin, end - begin);
}

void add_sign(std::string_view text, const ValueWords& words, Value* value) {
  if (value->readings.front().kind != ValueKind::kNumber) return;
  std::string_view before = text.substr(0, value->span.begin);
  std::string_view behind = text.substr(value->span.end);
  const std::string_view after = without_blank(behind, false);
  const std::string_view front = without_blank(before, true);
  Span& span = value->span;
  UnitSign sign = words.sign_at_begin(after);
  if (sign.size > 0) {
    span.end +=
        static_cast<std::uint32_t>(behind.size() - after.size() + sign.size);
  } else {
    sign = words.sign_at_end(front);
    if (sign.size > 0) {
      span.begin -=
          static_cast<std::uint32_t>(before.size() - front.size() + sign.size);
    }
  }
  const std::string_view unit = sign.unit;
  for (ValueReading& one : value->readings) {
    if (one.kind == ValueKind::kNumber && one.unit.empty()) one.unit = unit;
  }
}

}  // namespace sincerely
