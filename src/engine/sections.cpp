#include "engine/sections.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>

#include "rules/learned.h"
#include "rules/rule_finding.h"

namespace sincerely {
namespace {

using SentenceNumbers = std::vector<std::uint32_t>;

// The sentences of hits that count but for the marks.
SentenceNumbers counting_sentences(const LetterView& view,
                                   const RuleRecord& rule,
                                   std::span<const Hit> hits) {
  SentenceNumbers out;
  for (const Hit& hit : hits) {
    if (!out.empty() && out.back() == hit.sentence) continue;
    if (applies_without_marks(view, rule, hit) &&
        !is_quoted(*view.text, hit.sentence, hit.words)) {
      out.push_back(hit.sentence);
    }
  }
  return out;
}

// A number in the head or in the subject is a reference.
void add_head_numbers(const LetterView& view, SentenceNumbers* sentences) {
  const Text& text = *view.text;
  std::uint32_t sentence = 0;
  for (const KindRun& run : text.runs) {
    while (sentence < text.sentences.size() &&
           text.sentences[sentence].last <= run.first) {
      ++sentence;
    }
    if (sentence == text.sentences.size()) return;
    const Part part = view.parts[sentence];
    const bool numbered =
        run.kind == WordKind::kReference ||
        (run.kind == WordKind::kNumber && part == Part::kSubject);
    if ((part == Part::kHead || part == Part::kSubject) && numbered) {
      sentences->push_back(sentence);
    }
  }
}

void set_to(std::uint32_t sentence, SentenceNumbers* sentences) {
  sentences->clear();
  if (sentence != kNoIndex) sentences->push_back(sentence);
}

}  // namespace

std::uint32_t section_number(const Pack& pack, std::string_view name) {
  const auto names = pack.list("sections");
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if (pack.string(names[i]) == name) return i;
  }
  return kNoIndex;
}

SectionSearch::SectionSearch(std::span<const LetterView> views,
                             const Structure& structure)
    : views_(views), structure_(structure) {
  for (const LetterView& view : views) {
    for (const RuleRecord& rule : rules_of(*view.pack, RuleKind::kSection)) {
      note_what_is_asked(view, rule);
      found_.push_back(
          {&view, &rule,
           counting_sentences(view, rule, view.matches->of(rule.set))});
    }
  }
}

void SectionSearch::note_what_is_asked(const LetterView& view,
                                       const RuleRecord& rule) {
  for (const ConditionRecord& condition :
       view.pack->slice<ConditionRecord>(Table::kConditions, rule.conditions)) {
    asks_for_sections_ |= condition.section != kNoIndex;
    asks_for_categories_ |= condition.category.size != 0;
  }
}

void SectionSearch::add_from_structure(
    std::vector<SentenceNumbers>* sections) const {
  const Pack& base = *views_.front().pack;
  const auto section = [&](std::string_view name) -> SentenceNumbers* {
    const std::uint32_t number = section_number(base, name);
    return number == kNoIndex ? nullptr : &(*sections)[number];
  };
  if (SentenceNumbers* s = section("reference"))
    add_head_numbers(views_.front(), s);
  if (SentenceNumbers* s = section("greeting")) set_to(structure_.greeting, s);
  if (SentenceNumbers* s = section("closing")) set_to(structure_.closing, s);
  if (SentenceNumbers* s = section("signature"))
    set_to(structure_.signature, s);
}

std::vector<SentenceNumbers> SectionSearch::find(KnownMarks known) {
  std::vector<SentenceNumbers> sections(
      views_.front().pack->list("sections").size());
  for (const Found& found : found_) {
    const LetterView& view = *found.view;
    const RuleRecord& rule = *found.rule;
    SentenceNumbers& sentences = sections[rule.section];
    const auto add = [&](std::span<const std::uint32_t> from) {
      std::ranges::copy_if(from, std::back_inserter(sentences),
                           [&](std::uint32_t sentence) {
                             return marks_allow(view, rule, sentence, known);
                           });
    };
    add(found.sentences);
    if (known != KnownMarks::kAll) continue;
    add(counting_sentences(view, rule, learned_sentences(view, rule)));
  }
  add_from_structure(&sections);
  for (SentenceNumbers& sentences : sections) {
    // What one rule's patterns found is in order already; the rest may not be.
    if (!std::ranges::is_sorted(sentences)) std::ranges::sort(sentences);
    sentences.erase(std::unique(sentences.begin(), sentences.end()),
                    sentences.end());
  }
  return sections;
}

Severity section_severity(const Pack& pack, std::uint32_t number) {
  const auto severities = pack.list("section-severities");
  if (number >= severities.size()) return Severity::kWarning;
  const std::string text(pack.string(severities[number]));
  return static_cast<Severity>(std::atoi(text.c_str()));
}

}  // namespace sincerely
