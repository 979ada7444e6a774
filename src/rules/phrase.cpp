#include "rules/phrase.h"

#include <span>

#include "rules/conditions.h"

namespace sincerely {

namespace {

// The sentences that do the work of the rule's section, each a match.
std::vector<Hit> sentences_of_section(const LetterView& view,
                                      const RuleRecord& rule) {
  std::vector<Hit> hits;
  if (view.marks == nullptr || rule.section >= view.marks->sections.size()) {
    return hits;
  }
  for (const std::uint32_t number : view.marks->sections[rule.section]) {
    const Sentence& sentence = view.text->sentences[number];
    Hit hit;
    hit.set = kNoIndex;
    hit.sentence = number;
    hit.words = {sentence.first, sentence.last};
    hit.span = hit.words;
    hits.push_back(hit);
  }
  return hits;
}

}  // namespace

void find_phrases(const LetterView& view, const RuleRecord& rule,
                  std::vector<RuleFinding>* findings) {
  const std::vector<Hit> sentences = sentences_of_section(view, rule);
  const std::span<const Hit> hits =
      rule.section == kNoIndex ? view.matches->of(rule.set) : sentences;
  int count = 0;
  for (const Hit& hit : hits) {
    if (!applies(view, rule, hit) ||
        is_quoted(*view.text, hit.sentence, hit.span))
      continue;
    if (++count < rule.count_from) continue;
    if (rule.count_to != 0 && count > rule.count_to) return;
    findings->push_back(found_at(view, rule, hit));
  }
}

}  // namespace sincerely
