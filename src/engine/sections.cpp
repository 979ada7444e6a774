#include "engine/sections.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "rules/conditions.h"
#include "rules/learned.h"
#include "rules/rule_context.h"

namespace sincerely {
namespace {

using Sentences = std::vector<std::uint32_t>;

bool counts(const LetterView& view, const RuleRecord& rule, const Hit& hit,
            KnownMarks known) {
  switch (known) {
    case KnownMarks::kNone:
      return applies_without_sections(view, rule, hit);
    case KnownMarks::kSections:
      return applies(view, rule, hit, false);
    case KnownMarks::kAll:
      return applies(view, rule, hit);
  }
  return false;
}

void add_rule(const LetterView& view, const RuleRecord& rule, KnownMarks known,
              Sentences* sentences) {
  const auto add = [&](const Hit& hit) {
    if (!sentences->empty() && sentences->back() == hit.sentence) return;
    if (!counts(view, rule, hit, known)) return;
    if (!is_quoted(*view.text, hit.sentence, hit.words))
      sentences->push_back(hit.sentence);
  };
  for (const Hit& hit : view.matches->of(rule.set)) add(hit);
  if (known != KnownMarks::kAll) return;
  for (const Hit& hit : learned_sentences(view, rule)) add(hit);
}

// A number in the head or in the subject is a reference.
void add_head_numbers(const LetterView& view, Sentences* sentences) {
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

void set_to(std::uint32_t sentence, Sentences* sentences) {
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

std::vector<std::vector<std::uint32_t>> find_sections(
    std::span<const LetterView> views, const Structure& structure,
    KnownMarks known) {
  const Pack& base = *views.front().pack;
  std::vector<Sentences> sections(base.list("sections").size());
  for (const LetterView& view : views) {
    for (const RuleRecord& rule : view.pack->table<RuleRecord>(Table::kRules)) {
      if (rule.kind != RuleKind::kSection) continue;
      add_rule(view, rule, known, &sections[rule.section]);
    }
  }
  const auto section = [&](std::string_view name) -> Sentences* {
    const std::uint32_t number = section_number(base, name);
    return number == kNoIndex ? nullptr : &sections[number];
  };
  if (Sentences* s = section("reference")) add_head_numbers(views.front(), s);
  if (Sentences* s = section("greeting")) set_to(structure.greeting, s);
  if (Sentences* s = section("closing")) set_to(structure.closing, s);
  if (Sentences* s = section("signature")) set_to(structure.signature, s);
  for (Sentences& sentences : sections) {
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
