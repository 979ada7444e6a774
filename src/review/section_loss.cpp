#include "review/section_loss.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "review/log_odds.h"

namespace sincerely {
namespace {

constexpr double kLeastLikely = 0.01;
// Beside other places and sections less is told apart.
constexpr double kLeastBeside = 0.02;
constexpr double kMostGain = 4;
constexpr float kMayDo = 0.03F;
// Set phrases are learnt well.
constexpr float kMaySay = 0.2F;
constexpr double kLeastShare = 0.25;
// What came into another sentence makes it longer by half of what it was.
constexpr double kHalf = 0.5;
// What patterns find where there is no room for it counts for little.
constexpr double kWithoutRoom = 0.2;
// By tests/review/fit_evidence, from the pairs of tests/review.
constexpr LossFeatures kWeights = {
    -6.41, 4.86, 0.33,  1.87,  -0.59, -1.75, 1.04,  2.05, -8.36, 0.08,
    0.45,  2.11, -2.54, -0.86, 0.92,  5.13,  -3.40, 0.29, 0.44,  -0.87,
    -7.63, 0.24, 0.15,  -0.54, -0.51, -0.39, 4.98,  4.27, -3.57, 0.20};

bool is_phrase(std::string_view section) {
  return section == "apology" || section == "thanks";
}

}  // namespace

SectionLoss::SectionLoss(const MessagePair& pair,
                         const SentenceAlignment& alignment,
                         const SectionEvidence& evidence)
    : pair_(pair), alignment_(alignment), evidence_(evidence) {
  std::ranges::transform(kLosable, numbers_.begin(),
                         [&](auto name) { return evidence.number_of(name); });
}

double SectionLoss::likelihood_here(std::uint32_t sentence,
                                    std::uint32_t number) const {
  return SectionEvidence::likelihood(pair_.source.grounds, number, sentence);
}

bool SectionLoss::may_do(std::uint32_t sentence, std::size_t section) const {
  return likelihood_here(sentence, numbers_[section]) >=
         (is_phrase(kLosable[section]) ? kMaySay : kMayDo);
}

SectionLoss::Moved SectionLoss::moved(std::uint32_t sentence,
                                      std::uint32_t number) const {
  const Grounds& source = pair_.source.grounds;
  const Grounds& translation = pair_.translation.grounds;
  const auto& own = SectionEvidence::sentences_of(source.sure_sections, number);
  const AlignedSentences& here = alignment_.of_source(sentence);
  Moved out;
  for (std::uint32_t i = 0; i < translation.text.sentences.size(); ++i) {
    if (here.first <= i && i < here.last) continue;
    const AlignedSentences& row = alignment_.of_translation(i);
    double was = 0;
    bool was_sure = false;
    for (auto from = row.source_first; from < row.source_last; ++from) {
      was = std::max(was, likelihood_here(from, number));
      was_sure |= SectionEvidence::contains(own, from);
    }
    const double is = SectionEvidence::likelihood(translation, number, i);
    const double room =
        row.source_first == row.source_last
            ? 1
            : std::clamp(
                  alignment_.growth(i) / (kHalf * alignment_.length(sentence)),
                  0.0, 1.0);
    const double gain = std::clamp(
        log_odds_of(is, kLeastBeside) - log_odds_of(was, kLeastBeside), 0.0,
        kMostGain);
    out.gain = std::max(out.gain, gain * room);
    if (!was_sure &&
        SectionEvidence::contains(
            SectionEvidence::sentences_of(translation.sure_sections, number),
            i)) {
      out.sure = std::max(out.sure, kWithoutRoom + (1 - kWithoutRoom) * room);
    }
  }
  return out;
}

double SectionLoss::best_of_others(std::uint32_t sentence,
                                   std::size_t section) const {
  double most = 0;
  for (std::size_t i = 0; i < numbers_.size(); ++i) {
    if (i != section) {
      most = std::max(most, likelihood_here(sentence, numbers_[i]));
    }
  }
  return most;
}

// How much of what else the sentence does, what stands for it does, too.
double SectionLoss::goes_on(std::uint32_t sentence, std::size_t section) const {
  const AlignedSentences& row = alignment_.of_source(sentence);
  double sum = 0;
  for (std::size_t i = 0; i < numbers_.size(); ++i) {
    if (i == section) continue;
    double was = 0;
    for (auto from = row.source_first; from < row.source_last; ++from) {
      was = std::max(was, likelihood_here(from, numbers_[i]));
    }
    sum += std::min<double>(was,
                            evidence_.likelihood_there(sentence, numbers_[i]));
  }
  return std::min(sum, 1.0);
}

LossFeatures SectionLoss::features(std::uint32_t sentence,
                                   std::size_t section) const {
  const std::uint32_t number = numbers_[section];
  const double own = likelihood_here(sentence, number);
  const double likely = log_odds_of(own, kLeastLikely);
  const double is_sure =
      SectionEvidence::contains(SectionEvidence::sentences_of(
                                    pair_.source.grounds.sure_sections, number),
                                sentence)
          ? 1
          : 0;
  const Moved elsewhere = moved(sentence, number);
  const double best = std::min(
      0.0, log_odds_of(own, kLeastBeside) -
               log_odds_of(best_of_others(sentence, section), kLeastBeside));
  const double missing = alignment_.missing(sentence);
  const double has_phrase =
      is_phrase(kLosable[section]) &&
              SectionEvidence::is_matched(pair_.translation.grounds, number)
          ? 1
          : 0;
  LossFeatures out = {1};
  auto* next = out.begin() + 1;
  if (evidence_.is_gone(sentence)) {
    const std::array<double, kGoneFeatures> gone = {
        1,    likely,  is_sure,   elsewhere.gain, elsewhere.sure,
        best, missing, has_phrase};
    std::ranges::copy(gone, next);
  } else {
    const double less =
        likely -
        log_odds_of(evidence_.likelihood_there(sentence, number), kLeastLikely);
    const double length =
        std::log(std::max(alignment_.share(sentence), kLeastShare));
    const double shrunk = std::max(0.0, -length);
    const std::array<double, kHereFeatures> here = {
        likely,
        less,
        is_sure,
        evidence_.is_done_surely_there(sentence, number) ? 1.0 : 0.0,
        elsewhere.gain,
        missing,
        shrunk,
        std::max(0.0, length),
        shrunk * std::max(0.0, less),
        best,
        goes_on(sentence, section),
        has_phrase};
    std::ranges::copy(here, next + kGoneFeatures);
  }
  if (section > 0) out[out.size() - kLosable.size() + section] = 1;
  return out;
}

double SectionLoss::likelihood(std::uint32_t sentence,
                               std::size_t section) const {
  const LossFeatures all = features(sentence, section);
  const double odds =
      std::inner_product(all.begin(), all.end(), kWeights.begin(), 0.0);
  return likelihood_of(odds);
}

}  // namespace sincerely
