// Placeholders with a name or a number are compared as they are named, others
// (%s) by their order. What is left of the source is looked for in what is left
// of the translation: the same letters in other marks are a broken placeholder,
// the same marks around other letters a renamed one.

#include "review/placeholder_parity.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "findings/messages.h"
#include "review/placeholder_remains.h"
#include "review/placeholder_slots.h"

namespace sincerely {
namespace {

// Of more a message is none.
constexpr std::size_t kMostSlots = 1000;

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
          is_renamed(slot) ? std::nullopt : remains().find(slot, was);
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
    if (last == std::string_view::npos || span.begin - last > kMarkDistance)
      return span;
    const bool is_mark =
        kPlaceholderMarks.find(before[last]) != std::string_view::npos;
    if (is_mark && before[last] != '(' && before[last] != ')') {
      span.begin = static_cast<std::uint32_t>(last);
    }
    return span;
  }

  PlaceholderRemains remains() const {
    std::vector<Span> slots;
    std::vector<Span> taken;
    for (const PlaceholderSlot& slot : translation_slots_) {
      slots.push_back(slot.span);
      const bool is_left =
          std::ranges::find(added_, slot.span, &PlaceholderSlot::span) !=
          added_.end();
      if (!is_left) taken.push_back(slot.span);
    }
    return {translation_.text, std::move(slots), std::move(taken)};
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
        if (const std::optional<Span> other =
                remains().find_bracket(review_.explained_translation)) {
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
