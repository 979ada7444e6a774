#include "review/tone_evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "review/log_odds.h"

namespace sincerely {
namespace {

constexpr double kLeastLikelihood = 1e-4;
constexpr double kLeastLengthShare = 0.1;
constexpr double kMostLengthGrowth = 1.5;  // of the share's logarithm
// By tests/review/fit_evidence: of faults, from the pairs for which no rule had
// been made; of what is innocent, from all (tests/review/README.md).
constexpr ToneFeatures kToneWeights = {-13.91, 0.63,  0.72,  1.39,  4.87,
                                       7.22,   3.00,  -2.18, -0.98, -0.40,
                                       -0.96,  -1.93, -1.48, -2.26};

const ToneScores* scores_of(const PairSide& side, std::string_view category) {
  const auto& all = side.grounds.tone_scores;
  const auto found = std::ranges::find(all, category, &ToneScores::category);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

ToneEvidence::ToneEvidence(const MessagePair& pair,
                           const SentenceAlignment& alignment)
    : pair_(pair), alignment_(alignment), found_(found_in(pair.translation)) {}

ToneEvidence::Found ToneEvidence::found_in(const PairSide& side) {
  Found found;
  for (auto& sentences : found) {
    sentences.resize(side.grounds.text.sentences.size());
  }
  for (const Finding& finding : side.report.findings) {
    const auto* const tone = std::ranges::find(kTones, finding.category());
    const auto sentence = sentence_at(side.grounds.text, finding.span.begin);
    // What was learnt is looked at by itself.
    if (tone == kTones.end() || sentence == kNoIndex ||
        !finding.because.empty()) {
      continue;
    }
    float& most =
        found[static_cast<std::size_t>(tone - kTones.begin())][sentence];
    most = std::max(most, finding.confidence);
  }
  return found;
}

double ToneEvidence::likelihood(const PairSide& side, std::size_t tone,
                                std::uint32_t sentence) const {
  const ToneScores* scores = scores_of(side, kTones[tone]);
  if (scores == nullptr) return 0;
  return std::max(scores->sentences[sentence], scores->clauses[sentence]);
}

ToneFeatures ToneEvidence::features(std::uint32_t sentence,
                                    std::size_t tone) const {
  const AlignedSentences& row = alignment_.of_translation(sentence);
  const bool is_added = row.source_first == row.source_last;
  const ToneScores* scores = scores_of(pair_.translation, kTones[tone]);
  const double own = scores == nullptr ? 0 : scores->sentences[sentence];
  double source = 0;
  for (auto i = row.source_first; i < row.source_last; ++i) {
    source = std::max(source, likelihood(pair_.source, tone, i));
  }
  const double growth =
      is_added
          ? 0
          : std::clamp(std::log(std::max(alignment_.share(row.source_first),
                                         kLeastLengthShare)),
                       -1.0, kMostLengthGrowth);
  std::uint32_t words = 0;
  for (auto i = row.first; i < row.last; ++i) {
    const Sentence& one = pair_.translation.grounds.text.sentences[i];
    words += one.last - one.first;
  }
  float others = 0;
  for (std::size_t i = 0; i < kTones.size(); ++i) {
    if (i != tone) others = std::max(others, found_[i][sentence]);
  }
  ToneFeatures out = {1,
                      log_odds_of(own, kLeastLikelihood),
                      log_odds_of(likelihood(pair_.translation, tone, sentence),
                                  kLeastLikelihood) -
                          log_odds_of(source, kLeastLikelihood),
                      is_added ? 1.0 : 0.0,
                      growth,
                      found_[tone][sentence],
                      std::log(words + 1.0),
                      others};
  if (tone > 0) out[out.size() - kTones.size() + tone] = 1;
  return out;
}

double ToneEvidence::log_odds(std::uint32_t sentence, std::size_t tone) const {
  const ToneFeatures all = features(sentence, tone);
  return std::inner_product(all.begin(), all.end(), kToneWeights.begin(), 0.0);
}

Span ToneEvidence::place(std::uint32_t sentence, std::size_t tone) const {
  const ToneScores* scores = scores_of(pair_.translation, kTones[tone]);
  if (scores == nullptr) return {};
  return scores->clauses[sentence] > scores->sentences[sentence]
             ? scores->clause_spans[sentence]
             : pair_.translation.grounds.text.sentences[sentence].span;
}

}  // namespace sincerely
