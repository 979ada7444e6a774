#include "rules/conditions.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace sincerely {
namespace {

// A range of sentences, exclusive at its end.
struct SentenceRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

bool is_prose(Part part) {
  return part == Part::kSubject || part == Part::kBody ||
         part == Part::kPostscript;
}

// The sentence next to `from` that is the sender's prose; none: an empty range.
SentenceRange neighbour(const LetterView& view, std::uint32_t from, int step) {
  const auto count = static_cast<std::int64_t>(view.parts.size());
  for (std::int64_t i = std::int64_t{from} + step; i >= 0 && i < count;
       i += step) {
    const auto at = static_cast<std::uint32_t>(i);
    if (view.parts[at] == Part::kBody) return {at, at + 1};
    if (!is_prose(view.parts[at])) break;
  }
  return {};
}

// From the first sentence to the last one of the head.
SentenceRange head_of(const LetterView& view) {
  const auto found =
      std::ranges::find(view.parts.rbegin(), view.parts.rend(), Part::kHead);
  return {0, static_cast<std::uint32_t>(view.parts.rend() - found)};
}

// The sentences that a scope of whole sentences names.
SentenceRange sentences_in_scope(const LetterView& view, std::uint32_t scope,
                                 std::uint32_t own) {
  const auto count = static_cast<std::uint32_t>(view.text->sentences.size());
  switch (scope) {
    case kInSentence:
      return {own, own + 1};
    case kInPrevious:
      return neighbour(view, own, -1);
    case kInNext:
      return neighbour(view, own, 1);
    case kInParagraph: {
      const Paragraph& paragraph =
          view.text->paragraphs[view.text->sentences[own].paragraph];
      return {paragraph.first, paragraph.last};
    }
    case kInLetter:
      return {0, count};
    case kInEarlier:
      return {0, own};
    case kInLater:
      return {own + 1, count};
    case kInHead:
      return head_of(view);
    default:
      return {};
  }
}

WordRange words_in_scope(const LetterView& view, std::uint32_t scope,
                         const Hit& hit) {
  const auto& sentences = view.text->sentences;
  const Sentence& own = sentences[hit.sentence];
  switch (scope) {
    case kInMatch:
      return hit.words;
    case kInBefore:
      return {own.first, hit.words.first};
    case kInAfter:
      return {hit.words.last, own.last};
    default:
      break;
  }
  const SentenceRange range = sentences_in_scope(view, scope, hit.sentence);
  if (range.first >= range.last) return {};
  return {sentences[range.first].first, sentences[range.last - 1].last};
}

// Whether one of the sentences, which are in order, is of the range.
bool any_within(const std::vector<std::uint32_t>& sentences,
                SentenceRange range) {
  const auto first = std::ranges::lower_bound(sentences, range.first);
  return first != sentences.end() && *first < range.last;
}

bool section_within(const LetterView& view, std::uint32_t section,
                    SentenceRange range) {
  return view.marks != nullptr && section < view.marks->sections.size() &&
         any_within(view.marks->sections[section], range);
}

bool category_within(const LetterView& view, std::string_view category,
                     SentenceRange range) {
  if (view.marks == nullptr) return false;
  const auto found = view.marks->categories.find(category);
  return found != view.marks->categories.end() &&
         any_within(found->second, range);
}

// Whether a hit of the set ends right before the match, or begins right after.
bool has_neighbour(const LetterView& view, std::uint32_t set,
                   std::uint32_t scope, const Hit& hit) {
  const auto hits = view.matches->of(set);
  const Sentence& own = view.text->sentences[hit.sentence];
  auto other = std::ranges::lower_bound(
      hits, own.first, {}, [](const Hit& h) { return h.words.first; });
  for (; other != hits.end() && other->words.first < own.last; ++other) {
    if (scope == kJustBefore ? other->words.last == hit.words.first
                             : other->words.first == hit.words.last) {
      return true;
    }
  }
  return false;
}

// Whether what a condition on patterns looks for is there.
bool is_there(const LetterView& view, const ConditionRecord& condition,
              const Hit& hit) {
  for (std::uint32_t rest = condition.scopes; rest != 0; rest &= rest - 1) {
    const std::uint32_t scope = rest & -rest;
    const bool found =
        scope == kJustBefore || scope == kJustAfter
            ? has_neighbour(view, condition.set, scope, hit)
            : view.matches->any_within(condition.set,
                                       words_in_scope(view, scope, hit));
    if (found) return true;
  }
  return false;
}

// The same of a condition on marks, which are of sentences, not of words.
bool is_marked(const LetterView& view, const ConditionRecord& condition,
               std::uint32_t sentence) {
  for (std::uint32_t rest = condition.scopes; rest != 0; rest &= rest - 1) {
    const std::uint32_t scope = rest & -rest;
    const bool part_of_sentence =
        scope <= kInAfter || scope == kJustBefore || scope == kJustAfter;
    const std::uint32_t whole =
        part_of_sentence ? std::uint32_t{kInSentence} : scope;
    const SentenceRange range = sentences_in_scope(view, whole, sentence);
    if (condition.section != kNoIndex
            ? section_within(view, condition.section, range)
            : category_within(view, view.pack->string(condition.category),
                              range)) {
      return true;
    }
  }
  return false;
}

// Whether the sentence ends with a question mark, whatever closes behind it.
bool is_question(const LetterView& view, std::uint32_t number) {
  const Span span = view.text->sentences[number].span;
  const std::string_view text =
      std::string_view(view.letter->text).substr(span.begin, span.size());
  const auto last = text.find_last_not_of(" \n)\"'*_");
  return last != std::string_view::npos && text[last] == '?';
}

bool stands_at(const LetterView& view, Position position, const Hit& hit) {
  if (position == Position::kAnywhere) return true;
  if (position == Position::kQuestion) return is_question(view, hit.sentence);
  const auto first = std::ranges::find(view.parts, Part::kBody);
  if (first == view.parts.end()) return false;
  auto last = view.parts.end() - 1;
  while (*last != Part::kBody) --last;
  const auto number = [&](auto at) {
    return static_cast<std::uint32_t>(at - view.parts.begin());
  };
  const auto paragraph = [&](std::uint32_t sentence) {
    return view.text->sentences[sentence].paragraph;
  };
  switch (position) {
    case Position::kFirstSentence:
      return hit.sentence == number(first);
    case Position::kLastSentence:
      return hit.sentence == number(last);
    case Position::kFirstParagraph:
      return paragraph(hit.sentence) == paragraph(number(first));
    case Position::kLastParagraph:
      return paragraph(hit.sentence) == paragraph(number(last));
    case Position::kAnywhere:
    case Position::kQuestion:
      break;
  }
  return true;
}

bool stands_right(const LetterView& view, const RuleRecord& rule,
                  const Hit& hit) {
  const auto part = static_cast<unsigned>(view.parts[hit.sentence]);
  if ((rule.parts >> part & 1U) == 0) return false;
  if (rule.types != 0 &&
      (view.type == kNoIndex || (rule.types >> view.type & 1U) == 0)) {
    return false;
  }
  return stands_at(view, static_cast<Position>(rule.position), hit);
}

std::span<const ConditionRecord> conditions_of(const LetterView& view,
                                               const RuleRecord& rule) {
  return view.pack->slice<ConditionRecord>(Table::kConditions, rule.conditions);
}

bool is_idle(const LetterView& view, const ConditionRecord& condition) {
  return condition.outside_letters != 0 && view.is_letter;
}

}  // namespace

bool applies(const LetterView& view, const RuleRecord& rule, const Hit& hit) {
  return applies_without_marks(view, rule, hit) &&
         marks_allow(view, rule, hit.sentence, KnownMarks::kAll);
}

bool applies_without_marks(const LetterView& view, const RuleRecord& rule,
                           const Hit& hit) {
  return stands_right(view, rule, hit) && applies_in_any_part(view, rule, hit);
}

bool marks_allow(const LetterView& view, const RuleRecord& rule,
                 std::uint32_t sentence, KnownMarks known) {
  if (known == KnownMarks::kNone) return true;
  for (const ConditionRecord& condition : conditions_of(view, rule)) {
    if (condition.set != kNoIndex || is_idle(view, condition)) continue;
    if (condition.section == kNoIndex && known != KnownMarks::kAll) continue;
    if (is_marked(view, condition, sentence) != (condition.wanted != 0)) {
      return false;
    }
  }
  return true;
}

bool applies_in_any_part(const LetterView& view, const RuleRecord& rule,
                         const Hit& hit) {
  for (const ConditionRecord& condition : conditions_of(view, rule)) {
    if (condition.set == kNoIndex || is_idle(view, condition)) continue;
    if (is_there(view, condition, hit) != (condition.wanted != 0)) return false;
  }
  return true;
}

}  // namespace sincerely
