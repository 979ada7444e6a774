#include "engine/missing.h"

#include <algorithm>

#include "engine/sections.h"

namespace sincerely {
namespace {

// Where the sentences of a part begin and end; empty where there are none.
Span span_of_part(const LetterView& view, Part part) {
  Span span;
  for (std::size_t i = 0; i < view.parts.size(); ++i) {
    if (view.parts[i] != part) continue;
    const Span sentence = view.text->sentences[i].span;
    if (span.empty()) span.begin = sentence.begin;
    span.end = sentence.end;
  }
  return span;
}

// Sections belong in the order of the definitions: a missing one goes behind
// the last sentence of those before it, but a closing and a signature to the
// end, and a greeting to the beginning.
std::uint32_t place_of_missing(const LetterView& view, std::uint32_t section,
                               std::string_view name) {
  const Span body = span_of_part(view, Part::kBody);
  const Span closing = span_of_part(view, Part::kClosing);
  if (name == "greeting") return body.begin;
  if (name == "signature" && !closing.empty()) return closing.end;
  if (name == "closing" || name == "signature") return body.end;
  const Span greeting = span_of_part(view, Part::kGreeting);
  std::uint32_t place = greeting.empty() ? body.begin : greeting.end;
  for (std::uint32_t i = 0; i < section; ++i) {
    for (const std::uint32_t sentence : view.marks->sections[i]) {
      if (view.parts[sentence] != Part::kBody) continue;
      place = std::max(place, view.text->sentences[sentence].span.end);
      break;
    }
  }
  return place;
}

const RuleRecord* rule_of(const Pack& pack, std::uint32_t section) {
  for (const RuleRecord& rule : rules_of(pack, RuleKind::kSection)) {
    if (rule.section == section) return &rule;
  }
  return nullptr;
}

void add_insert(const Pack& pack, const RuleRecord& rule, bool informal,
                Finding* finding) {
  const auto suggestions =
      pack.slice<SuggestionRecord>(Table::kSuggestions, rule.suggestions);
  const SuggestionRecord* chosen = nullptr;
  for (const SuggestionRecord& suggestion : suggestions) {
    const bool fits = (suggestion.informal != 0) == informal;
    if (fits || (chosen == nullptr && suggestion.informal == 0)) {
      chosen = &suggestion;
    }
  }
  if (chosen == nullptr) return;
  finding->suggestions.push_back(
      {SuggestionKind::kInsert, std::string(pack.string(chosen->text))});
}

}  // namespace

std::vector<Finding> find_missing(const LetterView& view,
                                  const Messages& messages,
                                  const MissingOptions& options) {
  const Pack& pack = *view.pack;
  const auto names = pack.list("sections");
  std::vector<Finding> findings;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    if ((options.required >> i & 1U) == 0 || !view.marks->sections[i].empty()) {
      continue;
    }
    const std::string name(pack.string(names[i]));
    Finding finding;
    finding.rule = "missing-section/" + name;
    finding.section = name;
    const std::uint32_t place = place_of_missing(view, i, name);
    finding.span = {place, place};
    finding.severity =
        options.guessed ? Severity::kHint : section_severity(pack, i);
    finding.message = messages.text("missing." + name);
    if (const RuleRecord* rule = rule_of(pack, i)) {
      add_insert(pack, *rule, options.informal, &finding);
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace sincerely
