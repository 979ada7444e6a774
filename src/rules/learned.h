// Learned rules: a sentence is a finding where the model, which learnt from
// examples (model.h), is sure enough of it, and no other rule of the category
// found anything in it.

#ifndef RULES_LEARNED_H_
#define RULES_LEARNED_H_

#include <span>
#include <vector>

#include "rules/model.h"
#include "rules/rule_finding.h"

namespace sincerely {

// What a model says of the sentences of one letter. Borrows the model.
class SentenceScores {
 public:
  SentenceScores(const Model& model, const Text& text)
      : SentenceScores(model, text, text.sentences) {}
  // Of other ranges of words than the text's sentences.
  SentenceScores(const Model& model, const Text& text,
                 std::span<const Sentence> sentences);

  const Model& model() const { return model_; }
  // The score of a class, less its threshold; sentences count as given.
  float of(std::uint32_t sentence, std::uint32_t number) const {
    return scores_[std::size_t{number} * sentences_ + sentence];
  }

 private:
  // Of the sentences from `first` on, before `last`.
  void score(const Text& text, std::span<const Sentence> sentences,
             std::size_t first, std::size_t last);

  const Model& model_;
  std::size_t sentences_ = 0;
  std::vector<float> scores_;  // class after class, as they are asked for
};

void find_learned(const LetterView& view, const RuleRecord& rule,
                  std::vector<RuleFinding>* findings);

// The sentences that do a section's work by what its rule has learnt, whole.
std::vector<Hit> learned_sentences(const LetterView& view,
                                   const RuleRecord& rule);

}  // namespace sincerely

#endif  // RULES_LEARNED_H_
