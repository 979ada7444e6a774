// How much speaks for a section being lost with a sentence of the source: what
// was learnt and what patterns find in the two texts, and their lengths.

#ifndef REVIEW_SECTION_LOSS_H_
#define REVIEW_SECTION_LOSS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "review/message_pair.h"
#include "review/section_evidence.h"
#include "review/sentence_alignment.h"

namespace sincerely {

// Those whose sentences are told by what they say.
inline constexpr std::array<std::string_view, 10> kLosable = {
    "contact",     "hope",   "prevention", "remedy",          "impact",
    "explanation", "thanks", "apology",    "acknowledgement", "timeline"};

// What is weighed: 1; where nothing or too little stands for the sentence, the
// first eight of these; where something does, the other twelve; then which of
// the sections it is, but for the first.
inline constexpr std::size_t kGoneFeatures = 8;
inline constexpr std::size_t kHereFeatures = 12;
inline constexpr std::size_t kLossFeatures =
    1 + kGoneFeatures + kHereFeatures + kLosable.size() - 1;
using LossFeatures = std::array<double, kLossFeatures>;

// Borrows all three.
class SectionLoss {
 public:
  SectionLoss(const MessagePair& pair, const SentenceAlignment& alignment,
              const SectionEvidence& evidence);

  // Whether a sentence of the source may do the work of one of kLosable, by its
  // number, at all.
  bool may_do(std::uint32_t sentence, std::size_t section) const;
  LossFeatures features(std::uint32_t sentence, std::size_t section) const;
  // How likely it is that the section was lost there.
  double likelihood(std::uint32_t sentence, std::size_t section) const;

 private:
  // What the translation does elsewhere that its source does not: how much
  // likelier, the more the longer that place grew, and whether patterns say so.
  struct Moved {
    double gain = 0;
    double sure = 0;
  };

  double likelihood_here(std::uint32_t sentence, std::uint32_t number) const;
  Moved moved(std::uint32_t sentence, std::uint32_t number) const;
  double best_of_others(std::uint32_t sentence, std::size_t section) const;
  double goes_on(std::uint32_t sentence, std::size_t section) const;

  const MessagePair& pair_;
  const SentenceAlignment& alignment_;
  const SectionEvidence& evidence_;
  std::array<std::uint32_t, kLosable.size()> numbers_ = {};
};

}  // namespace sincerely

#endif  // REVIEW_SECTION_LOSS_H_
