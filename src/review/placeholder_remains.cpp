#include "review/placeholder_remains.h"

#include <algorithm>
#include <utility>

#include "input/utf8.h"
#include "text/characters.h"

namespace sincerely {
namespace {

constexpr std::size_t kLongestMarkGap = 24;  // to a mark in front
constexpr std::size_t kLongestFormat = 8;
constexpr std::size_t kLongestBracket = 60;

bool is_placeholder_mark(char c) {
  return kPlaceholderMarks.find(c) != std::string_view::npos;
}

// Whether a letter or a digit stands before a place, no quotation mark.
bool is_in_word(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0) {
    --begin;
    if ((static_cast<unsigned char>(text[begin]) & 0xC0U) != 0x80U) break;
  }
  if (begin == at) return false;
  const CodePoint code = decode(text.data() + begin, text.data() + at);
  const CharacterClass type = classify(code.value);
  return code.value == '_' || type == CharacterClass::kLetter ||
         type == CharacterClass::kForeign || type == CharacterClass::kDigit;
}

}  // namespace

PlaceholderRemains::PlaceholderRemains(std::string_view text,
                                       std::vector<Span> slots,
                                       std::vector<Span> taken)
    : text_(text), slots_(std::move(slots)), taken_(std::move(taken)) {}

std::optional<Span> PlaceholderRemains::find(const PlaceholderSlot& slot,
                                             std::string_view was) const {
  if (slot.conversion != 0 && slot.name.empty()) {
    const std::optional<Span> percent = find_percent(was);
    return percent || slot.index > 0 ? percent : find_sign(slot.conversion);
  }
  const std::optional<Span> whole = find_name(slot.name);
  if (whole) return whole;
  return find_name(slot.name.substr(slot.name.find_last_of('.') + 1));
}

std::optional<Span> PlaceholderRemains::find_name(std::string_view name) const {
  const bool is_name = name.find_first_of("_.") != std::string_view::npos;
  while (name.starts_with('_')) name.remove_prefix(1);
  while (name.ends_with('_')) name.remove_suffix(1);
  for (std::size_t at = text_.find(name);
       !name.empty() && at != std::string_view::npos;
       at = text_.find(name, at + name.size())) {
    std::size_t begin = at;
    std::size_t end = at + name.size();
    while (begin > 0 && text_[begin - 1] == '_') --begin;
    while (end < text_.size() && text_[end] == '_') ++end;
    const bool is_taken = std::ranges::any_of(
        taken_, [&](Span slot) { return slot.begin <= at && at < slot.end; });
    if (is_taken) continue;
    const Span span = with_marks(begin, end);
    const bool is_whole =
        (span.begin < begin || !is_in_word(text_, begin)) &&
        (span.end > end || end == text_.size() || !is_slot_letter(text_[end]));
    const bool has_marks = span.size() > name.size();
    if (is_whole && (has_marks || is_name)) return span;
  }
  return std::nullopt;
}

Span PlaceholderRemains::with_marks(std::size_t begin, std::size_t end) const {
  const auto is_part = [](char c) {
    return is_placeholder_mark(c) || is_slot_letter(c) ||
           std::string_view("=!.#").find(c) != std::string_view::npos;
  };
  std::size_t first = begin;
  for (std::size_t at = begin; at > 0 && begin - at < kLongestMarkGap;) {
    --at;
    if (is_placeholder_mark(text_[at])) {
      first = at;
    } else if (text_[at] != ' ' && !is_part(text_[at])) {
      break;
    } else if (text_[at] == ' ' && begin - at > kMarkDistance &&
               first == begin) {
      break;
    }
    if (text_[at] == ' ' && first != begin && at + 1 < first) break;
  }
  std::size_t last = end;
  for (std::size_t at = end; at < text_.size() && at - end < kMarkDistance;
       ++at) {
    const char c = text_[at];
    if (is_placeholder_mark(c)) {
      last = at + 1;
    } else if (c != ' ') {
      break;
    }
  }
  if (text_.substr(0, first).ends_with("\xC2\xAB")) first -= 2;  // «
  if (text_.substr(last).starts_with("\xC2\xBB")) last += 2;     // »
  return span_of(first, last);
}

// "% s" for "%s", "%1 $s".
std::optional<Span> PlaceholderRemains::find_percent(
    std::string_view was) const {
  for (std::size_t at = text_.find('%'); at != std::string_view::npos;
       at = text_.find('%', at + 1)) {
    const bool begins_slot = std::ranges::any_of(
        slots_, [&](Span slot) { return slot.begin == at; });
    if (begins_slot) continue;
    std::size_t end = at + 1;
    while (end < text_.size() && end - at < kLongestFormat &&
           std::string_view(" $0123456789").find(text_[end]) !=
               std::string_view::npos) {
      ++end;
    }
    const bool is_letter =
        end < text_.size() && (text_[end] | 0x20) == (was.back() | 0x20) &&
        (end + 1 == text_.size() || !is_slot_letter(text_[end + 1]));
    if (is_letter) ++end;
    if (!is_letter) {
      end = text_.find_last_not_of(' ', end - 1) + 1;
      if (text_[end - 1] != '$') continue;  // "%1$" has lost its letter
    }
    return span_of(at, end);
  }
  return std::nullopt;
}

// "$s" and "s%" for "%s", and its sign alone, where it is no percent sign.
std::optional<Span> PlaceholderRemains::find_sign(char conversion) const {
  const auto at_is = [&](std::size_t at, char c) {
    return at < text_.size() && text_[at] == c;
  };
  for (std::size_t at = text_.find_first_of("%$"); at != std::string_view::npos;
       at = text_.find_first_of("%$", at + 1)) {
    const bool is_read = std::ranges::any_of(
        slots_, [&](Span slot) { return slot.begin <= at && at < slot.end; });
    if (is_read) continue;
    const bool is_percent = text_[at] == '%';
    const bool ends = at + 1 == text_.size() || !is_slot_letter(text_[at + 1]);
    if (is_percent && at > 0 && at_is(at - 1, conversion) && ends &&
        !is_in_word(text_, at - 1)) {
      return span_of(at - 1, at + 1);
    }
    if (!is_percent && at_is(at + 1, conversion) && !is_in_word(text_, at) &&
        (at + 2 == text_.size() || !is_slot_letter(text_[at + 2]))) {
      return span_of(at, at + 2);
    }
    const std::size_t last = text_.substr(0, at).find_last_not_of(' ');
    const bool is_alone = ends &&
                          (last == std::string_view::npos || last + 1 < at) &&
                          (last == std::string_view::npos ||
                           text_[last] < '0' || text_[last] > '9');
    if (is_percent && is_alone) return span_of(at, at + 1);
  }
  return std::nullopt;
}

std::optional<Span> PlaceholderRemains::find_bracket(
    const std::vector<Span>& but) const {
  for (std::size_t at = text_.find('['); at != std::string_view::npos;
       at = text_.find('[', at + 1)) {
    const std::size_t end = text_.find_first_of("]\n", at);
    if (end == std::string_view::npos) break;
    const Span span = span_of(at, end + 1);
    const bool is_known = std::ranges::any_of(
        slots_, [&](Span slot) { return slot.overlaps(span); });
    if (text_[end] == ']' && span.size() <= kLongestBracket && !is_known &&
        std::ranges::none_of(but,
                             [&](Span one) { return one.overlaps(span); })) {
      return span;
    }
  }
  return std::nullopt;
}

}  // namespace sincerely
