#include "engine/tone.h"

#include <algorithm>
#include <iterator>
#include <thread>

#include "engine/clauses.h"
#include "engine/overlap.h"
#include "rules/agreement.h"
#include "rules/learned.h"
#include "rules/phrase.h"

namespace sincerely {
namespace {

using Rules = std::span<const RuleRecord>;

// How each kind of rule makes findings; sections and types make none.
struct KindEntry {
  RuleKind kind;
  void (*find)(const LetterView&, const RuleRecord&, std::vector<RuleFinding>*);
};
constexpr KindEntry kKinds[] = {
    {RuleKind::kPhrase, find_phrases},
    {RuleKind::kAgreement, find_disagreements},
    {RuleKind::kLearned, find_learned},
};

// So many hits of phrases are worth a second thread.
constexpr std::size_t kManyHits = 4000;

std::size_t hits_of(const LetterView& view, const RuleRecord& rule) {
  // Those of a section have no patterns.
  return rule.section == kNoIndex ? view.matches->of(rule.set).size() : 0;
}

std::size_t hits_of(const LetterView& view, Rules rules) {
  std::size_t hits = 0;
  for (const RuleRecord& rule : rules) hits += hits_of(view, rule);
  return hits;
}

class ToneSearch {
 public:
  explicit ToneSearch(const JudgementOptions& options) : options_(options) {}

  void run(const LetterView& view, const KindEntry& kind) {
    const Rules rules = rules_of(*view.pack, kind.kind);
    const std::size_t hits =
        kind.kind == RuleKind::kPhrase ? hits_of(view, rules) : 0;
    // They are large, and a long text has many: none shall be moved.
    if (found_.empty()) found_.reserve(hits);
    if (hits < kManyHits) {
      find(view, kind, rules, &found_);
    } else {
      find_in_halves(view, kind, rules, hits);
    }
  }

  std::vector<RuleFinding> take() { return std::move(found_); }

 private:
  void find(const LetterView& view, const KindEntry& kind, Rules rules,
            std::vector<RuleFinding>* found) const {
    for (const RuleRecord& rule : rules) {
      if (!options_.choice->includes(view.pack->string(rule.id))) continue;
      kind.find(view, rule, found);
    }
  }

  // Phrases of one rule do not look at those of others.
  void find_in_halves(const LetterView& view, const KindEntry& kind,
                      Rules rules, std::size_t hits) {
    std::size_t half = 0;
    std::size_t before = 0;
    while (2 * before < hits) before += hits_of(view, rules[half++]);
    std::vector<RuleFinding> others;
    others.reserve(hits - before);
    std::thread worker([&] { find(view, kind, rules.subspan(half), &others); });
    find(view, kind, rules.first(half), &found_);
    worker.join();
    std::ranges::move(others, std::back_inserter(found_));
  }

  const JudgementOptions& options_;
  std::vector<RuleFinding> found_;
};

}  // namespace

Tone find_tone(std::span<const LetterView> views,
               const JudgementOptions& options) {
  ToneSearch search(options);
  for (const LetterView& view : views) {
    for (const KindEntry& kind : kKinds) search.run(view, kind);
  }
  Tone tone;
  tone.found = search.take();
  const Text& text = *views.front().text;
  if (options.clauses) {
    widen_to_clauses(*views.front().pack, text, &tone.found);
  }
  tone.told = merge_overlaps(&tone.found);
  if (options.clauses) merge_neighbours(text, &tone.told);
  return tone;
}

}  // namespace sincerely
