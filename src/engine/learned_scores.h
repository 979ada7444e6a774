// What was learnt of each sentence, also where it is too little for a finding
// or a section.

#ifndef ENGINE_LEARNED_SCORES_H_
#define ENGINE_LEARNED_SCORES_H_

#include <cstddef>
#include <vector>

#include "engine/grounds.h"
#include "rules/learned.h"
#include "rules/letter_view.h"

namespace sincerely {

// Of each of so many sections, how likely each sentence does its work; nothing
// where it was not learnt.
std::vector<std::vector<float>> section_scores_of(const LetterView& view,
                                                  const SentenceScores& scores,
                                                  std::size_t sections);

// Of the categories that the letter's language has learnt, in the order of its
// rules. `scores` are those of the letter's sentences.
std::vector<ToneScores> tone_scores_of(const LetterView& view,
                                       const SentenceScores& scores);

}  // namespace sincerely

#endif  // ENGINE_LEARNED_SCORES_H_
