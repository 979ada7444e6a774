// Placeholders with a name or a number are compared as they are named, others
// (%s) by their order. What is left of the source is looked for in what is left
// of the translation: the same letters in other marks are a broken placeholder,
// the same marks around other letters a renamed one.

#include "review/placeholder_parity.h"

#include <algorithm>
#include <optional>
#include <string>

#include "findings/messages.h"
#include "review/placeholder_slots.h"

namespace sincerely {
namespace {

constexpr std::string_view kMarks = "{}[]<>()%$@*|«»";
// Before the letters of a broken placeholder its marks stand no further away.
constexpr std::size_t kNear = 3;  // bytes
// Of more a message is none.
constexpr std::size_t kMostSlots = 1000;

bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

class PlaceholderParity {
 public:
  PlaceholderParity(const std::vector<const PairSide*>& others,
                    PairReview* review)
      : review_(*review),
        source_(review->pair.source.letter),
        translation_(review->pair.translation.letter),
        lost_(read_slots(source_)),
        added_(read_slots(translation_)) {
    for (const PairSide* other : others) {
      const auto slots = read_slots(other->letter);
      others_.insert(others_.end(), slots.begin(), slots.end());
    }
    source_slots_ = lost_;
    translation_slots_ = added_;
  }

  void run() {
    if (source_slots_.empty() && translation_slots_.empty()) return;
    if (source_slots_.size() > kMostSlots ||
        translation_slots_.size() > kMostSlots) {
      return;
    }
    take_alike();
    number_those_in_order();
    find_broken();
    find_renamed();
    if (review_.pair.is_plural_form) {
      std::erase_if(lost_, [](const PlaceholderSlot& slot) {
        return slot.is_number || slot.conversion == 'd' || slot.marks.empty();
      });
    }
    std::erase_if(lost_, [&](const PlaceholderSlot& slot) {
      return has_name(translation_slots_, slot);
    });
    std::erase_if(added_, [&](const PlaceholderSlot& slot) {
      return has_name(source_slots_, slot) || has_like(others_, slot);
    });
    for (const PlaceholderSlot& slot : lost_) add_lost(slot);
    for (const PlaceholderSlot& slot : added_) {
      add("placeholder/added", slot.span, {}, slot.span);
    }
  }

 private:
  // What is named may come twice where the source has it once.
  static bool has_name(const std::vector<PlaceholderSlot>& slots,
                       const PlaceholderSlot& slot) {
    return !slot.is_in_order() && has_like(slots, slot);
  }

  static bool has_like(const std::vector<PlaceholderSlot>& slots,
                       const PlaceholderSlot& slot) {
    return std::ranges::any_of(slots, [&](const PlaceholderSlot& other) {
      return slot.is_like(other);
    });
  }

  std::string_view words(const Letter& letter, Span span) const {
    return words_at(letter, span);
  }

  // Takes away what both texts have. Those without a name must come in one
  // order.
  void take_alike() {
    std::vector<PlaceholderSlot> left;
    for (const PlaceholderSlot& slot : lost_) {
      const auto same = std::ranges::find_if(
          added_, [&](const PlaceholderSlot& o) { return slot.is_like(o); });
      if (same == added_.end()) {
        left.push_back(slot);
      } else {
        check_braces(slot, *same);
        added_.erase(same);
      }
    }
    lost_ = std::move(left);
    if (lost_.empty() && added_.empty()) check_order();
  }

  // "{{name}" for "{name}".
  void check_braces(const PlaceholderSlot& was, const PlaceholderSlot& is) {
    const auto around = [](const Letter& letter, Span span) {
      const std::string_view text = letter.text;
      if (text[span.begin] != '{') return span;
      if (span.begin > 0 && text[span.begin - 1] == '{') --span.begin;
      if (span.end < text.size() && text[span.end] == '}') ++span.end;
      return span;
    };
    const Span with = around(translation_, is.span);
    if (with == is.span || around(source_, was.span) != was.span) return;
    add("placeholder/broken", with, words(source_, was.span), with);
  }

  void check_order() {
    std::vector<const PlaceholderSlot*> was;
    std::vector<const PlaceholderSlot*> is;
    for (const PlaceholderSlot& slot : source_slots_) {
      if (slot.is_in_order()) was.push_back(&slot);
    }
    for (const PlaceholderSlot& slot : translation_slots_) {
      if (slot.is_in_order()) is.push_back(&slot);
    }
    for (std::size_t i = 0; i < was.size() && i < is.size(); ++i) {
      if (was[i]->conversion == is[i]->conversion) continue;
      add("placeholder/broken", is[i]->span, words(source_, was[i]->span),
          is[i]->span);
      return;
    }
  }

  // "%2$s" for the second "%s".
  void number_those_in_order() {
    std::erase_if(added_, [&](const PlaceholderSlot& slot) {
      if (slot.index == 0) return false;
      std::size_t number = 0;
      for (const PlaceholderSlot& was : source_slots_) {
        if (!was.is_in_order() || ++number != slot.index) continue;
        const auto same =
            std::ranges::find(lost_, was.span, &PlaceholderSlot::span);
        if (was.conversion != slot.conversion || same == lost_.end()) {
          return false;
        }
        lost_.erase(same);
        return true;
      }
      return false;
    });
  }

  void find_broken() {
    std::erase_if(lost_, [&](const PlaceholderSlot& slot) {
      const std::string_view was = words(source_, slot.span);
      const auto same = std::ranges::find_if(
          added_,
          [&](const PlaceholderSlot& other) { return is_broken(slot, other); });
      if (same != added_.end()) {
        add("placeholder/broken", widened(same->span), was, same->span);
        added_.erase(same);
        return true;
      }
      const std::optional<Span> rest =
          is_renamed(slot) ? std::nullopt : remains(slot, was);
      if (!rest) return false;
      add("placeholder/broken", *rest, was, *rest);
      std::erase_if(added_, [&](const PlaceholderSlot& other) {
        return rest->overlaps(other.span);
      });
      return true;
    });
  }

  // Whether another name stands between its very marks.
  bool is_renamed(const PlaceholderSlot& slot) const {
    return slot.conversion == 0 && !slot.marks.empty() &&
           std::ranges::any_of(added_, [&](const PlaceholderSlot& other) {
             return other.marks == slot.marks &&
                    !has_name(source_slots_, other);
           });
  }

  bool is_broken(const PlaceholderSlot& was, const PlaceholderSlot& is) const {
    if (was.conversion != 0 && is.conversion != 0 && was.name == is.name &&
        was.index == is.index && was.conversion != is.conversion) {
      return true;  // %d for %s
    }
    if (was.is_in_order() && is.is_in_order() && was.width != is.width) {
      return true;  // %1s for %s
    }
    if (was.index > 0 && is.is_in_order() &&
        std::string_view(translation_.text)
            .substr(0, is.span.begin)
            .ends_with("$" + std::to_string(was.index))) {
      return true;  // $1%s for %1$s
    }
    std::string name = is.name;
    std::ranges::replace(name, ' ', '_');
    if (name != is.name && name == was.name) return true;  // {first name}
    return slot_letters(words(source_, was.span)) ==
           slot_letters(words(translation_, is.span));
  }

  // With the stray mark before it: "% {name}".
  Span widened(Span span) const {
    const std::string_view before =
        std::string_view(translation_.text).substr(0, span.begin);
    const std::size_t sign = before.find_last_not_of("0123456789");
    if (sign != std::string_view::npos && sign + 1 < before.size() &&
        before[sign] == '$') {
      span.begin = static_cast<std::uint32_t>(sign);
      return span;
    }
    const std::size_t last = before.find_last_not_of(' ');
    if (last == std::string_view::npos || span.begin - last > kNear)
      return span;
    const bool is_mark =
        kMarks.substr(0, 13).find(before[last]) != std::string_view::npos;
    if (is_mark && before[last] != '(' && before[last] != ')') {
      span.begin = static_cast<std::uint32_t>(last);
    }
    return span;
  }

  bool is_in_slot(std::size_t at) const {
    return std::ranges::any_of(
        translation_slots_, [&](const PlaceholderSlot& slot) {
          const bool is_left =
              std::ranges::find(added_, slot.span, &PlaceholderSlot::span) !=
              added_.end();
          return !is_left && slot.span.begin <= at && at < slot.span.end;
        });
  }

  // The letters of a placeholder, with marks beside them, where none was read.
  std::optional<Span> remains(const PlaceholderSlot& slot,
                              std::string_view was) const {
    if (slot.conversion != 0 && slot.name.empty()) return percent(was);
    const std::optional<Span> whole = remains_of(slot.name);
    if (whole) return whole;
    return remains_of(slot.name.substr(slot.name.find_last_of('.') + 1));
  }

  std::optional<Span> remains_of(std::string_view name) const {
    const std::string_view text = translation_.text;
    const bool is_name = name.find_first_of("_.") != std::string_view::npos;
    while (name.starts_with('_')) name.remove_prefix(1);
    while (name.ends_with('_')) name.remove_suffix(1);
    for (std::size_t at = text.find(name);
         !name.empty() && at != std::string_view::npos;
         at = text.find(name, at + name.size())) {
      std::size_t begin = at;
      std::size_t end = at + name.size();
      while (begin > 0 && text[begin - 1] == '_') --begin;
      while (end < text.size() && text[end] == '_') ++end;
      if (is_in_slot(at)) continue;
      const Span span = with_marks(begin, end);
      const bool is_whole =
          (span.begin < begin || begin == 0 ||
           !is_letter_byte(text[begin - 1])) &&
          (span.end > end || end == text.size() || !is_letter_byte(text[end]));
      const bool has_marks = span.size() > name.size();
      if (is_whole && (has_marks || is_name)) return span;
    }
    return std::nullopt;
  }

  Span with_marks(std::size_t begin, std::size_t end) const {
    const std::string_view text = translation_.text;
    const auto is_part = [](char c) {
      return kMarks.find(c) != std::string_view::npos || is_letter_byte(c) ||
             std::string_view("=!.#").find(c) != std::string_view::npos;
    };
    std::size_t first = begin;
    for (std::size_t at = begin; at > 0 && begin - at < 24;) {
      --at;
      if (kMarks.find(text[at]) != std::string_view::npos &&
          static_cast<unsigned char>(text[at]) < 0x80) {
        first = at;
      } else if (text[at] != ' ' && !is_part(text[at])) {
        break;
      } else if (text[at] == ' ' && begin - at > kNear && first == begin) {
        break;
      }
      if (text[at] == ' ' && first != begin && at + 1 < first) break;
    }
    std::size_t last = end;
    for (std::size_t at = end; at < text.size() && at - end < kNear; ++at) {
      const char c = text[at];
      if (kMarks.find(c) != std::string_view::npos &&
          static_cast<unsigned char>(c) < 0x80) {
        last = at + 1;
      } else if (c != ' ') {
        break;
      }
    }
    if (text.substr(0, first).ends_with("\xC2\xAB")) first -= 2;  // «
    if (text.substr(last).starts_with("\xC2\xBB")) last += 2;     // »
    return {static_cast<std::uint32_t>(first),
            static_cast<std::uint32_t>(last)};
  }

  // "% s" for "%s", "%1 $s".
  std::optional<Span> percent(std::string_view was) const {
    const std::string_view text = translation_.text;
    for (std::size_t at = text.find('%'); at != std::string_view::npos;
         at = text.find('%', at + 1)) {
      const bool begins_slot = std::ranges::any_of(
          translation_slots_,
          [&](const PlaceholderSlot& one) { return one.span.begin == at; });
      if (begins_slot) continue;
      std::size_t end = at + 1;
      while (end < text.size() && end - at < 8 &&
             std::string_view(" $0123456789").find(text[end]) !=
                 std::string_view::npos) {
        ++end;
      }
      const bool is_letter =
          end < text.size() && (text[end] | 0x20) == (was.back() | 0x20) &&
          (end + 1 == text.size() || !is_letter_byte(text[end + 1]));
      if (is_letter) ++end;
      if (!is_letter) {
        end = text.find_last_not_of(' ', end - 1) + 1;
        if (text[end - 1] != '$') continue;  // "%1$" has lost its letter
      }
      return Span{static_cast<std::uint32_t>(at),
                  static_cast<std::uint32_t>(end)};
    }
    return std::nullopt;
  }

  // Words in brackets that are no placeholder that is known.
  std::optional<Span> bracket() const {
    constexpr std::size_t kLongest = 60;  // bytes
    const std::string_view text = translation_.text;
    for (std::size_t at = text.find('['); at != std::string_view::npos;
         at = text.find('[', at + 1)) {
      const std::size_t end = text.find_first_of("]\n", at);
      if (end == std::string_view::npos) break;
      const Span span{static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(end + 1)};
      const bool is_known = std::ranges::any_of(
          translation_slots_,
          [&](const PlaceholderSlot& one) { return one.span.overlaps(span); });
      if (text[end] == ']' && span.size() <= kLongest && !is_known &&
          !is_within(review_.explained_translation, span)) {
        return span;
      }
    }
    return std::nullopt;
  }

  void find_renamed() {
    std::erase_if(lost_, [&](const PlaceholderSlot& slot) {
      auto like = std::ranges::find_if(added_, [&](const PlaceholderSlot& o) {
        return o.marks == slot.marks && !has_name(source_slots_, o);
      });
      // One for one, whatever its marks are.
      if (like == added_.end() && lost_.size() == 1 && added_.size() == 1 &&
          (slot.conversion == 0) == (added_.front().conversion == 0)) {
        like = added_.begin();
      }
      if (like == added_.end() && slot.marks == "[|]") {
        if (const std::optional<Span> other = bracket()) {
          add("placeholder/renamed", *other, words(source_, slot.span), *other);
          return true;
        }
      }
      if (like == added_.end() || slot.is_in_order()) return false;
      add("placeholder/renamed", like->span, words(source_, slot.span),
          like->span);
      added_.erase(like);
      return true;
    });
  }

  // `source` is what was meant, and what may be written over `replaced`.
  void add(std::string_view rule, Span span, std::string_view source,
           Span replaced) {
    const MessageArgument arguments[] = {
        {"placeholder", words(translation_, span)}, {"source", source}};
    Finding finding = make_review_finding(review_, rule, span, arguments);
    finding.severity = Severity::kError;
    if (!source.empty()) {
      const bool is_whole = replaced == span;
      finding.suggestions.push_back(
          {is_whole ? SuggestionKind::kReplace : SuggestionKind::kAdvice,
           std::string(source)});
    }
    review_.findings.push_back(std::move(finding));
    review_.explained_translation.push_back(span);  // its figures are no value
  }

  void add_lost(const PlaceholderSlot& slot) {
    const std::string_view was = words(source_, slot.span);
    const MessageArgument arguments[] = {{"placeholder", was}};
    Finding finding = make_review_finding(
        review_, "placeholder/lost",
        place_in_translation(review_.pair, slot.span), arguments);
    finding.severity = Severity::kError;
    finding.suggestions.push_back({SuggestionKind::kInsert, std::string(was)});
    review_.findings.push_back(std::move(finding));
  }

  PairReview& review_;
  const Letter& source_;
  const Letter& translation_;
  std::vector<PlaceholderSlot> lost_;
  std::vector<PlaceholderSlot> added_;
  std::vector<PlaceholderSlot> source_slots_;
  std::vector<PlaceholderSlot> translation_slots_;
  std::vector<PlaceholderSlot> others_;
};

}  // namespace

void check_placeholders(const std::vector<const PairSide*>& others,
                        PairReview* review) {
  PlaceholderParity(others, review).run();
}

}  // namespace sincerely
