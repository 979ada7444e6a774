// How much speaks for a tone that a sentence of a translation adds: what was
// learnt and what the rules find there, beside the source's sentence.

#ifndef REVIEW_TONE_EVIDENCE_H_
#define REVIEW_TONE_EVIDENCE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "review/message_pair.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// The tone of "as soon as we can" where the source names a day.
inline constexpr std::string_view kVagueTime = "vague-time";
inline constexpr std::array<std::string_view, 7> kTones = {
    "blame-shifting", "euphemism",    "excuse",  "negative-phrasing",
    "over-apology",   "over-promise", kVagueTime};

// What is weighed: 1, how likely the sentence is to have the fault, how much
// likelier than the source's, whether nothing of the source stands for it, how
// much it grew, what rules find, how long it is, what rules of other categories
// find; then which of the categories it is, but for the first.
inline constexpr std::size_t kToneFeatures = 8 + kTones.size() - 1;
using ToneFeatures = std::array<double, kToneFeatures>;

// Borrows both.
class ToneEvidence {
 public:
  ToneEvidence(const MessagePair& pair, const SentenceAlignment& alignment);

  // Of a sentence of the translation and one of kTones, by their numbers.
  ToneFeatures features(std::uint32_t sentence, std::size_t tone) const;
  // Above 0 it is likelier than not that the tone was added.
  double log_odds(std::uint32_t sentence, std::size_t tone) const;
  // Where the words are that were learnt, empty if none are known.
  Span place(std::uint32_t sentence, std::size_t tone) const;

 private:
  // Of each sentence, how sure the rules are at most.
  using Found = std::array<std::vector<float>, kTones.size()>;

  static Found found_in(const PairSide& side);
  double likelihood(const PairSide& side, std::size_t tone,
                    std::uint32_t sentence) const;

  const MessagePair& pair_;
  const SentenceAlignment& alignment_;
  Found found_;  // in the translation
};

}  // namespace sincerely

#endif  // REVIEW_TONE_EVIDENCE_H_
