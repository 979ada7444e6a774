#include "review/added_tone.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sincerely {
namespace {

constexpr std::array<std::string_view, 7> kTones = {
    "blame-shifting", "excuse",            "euphemism", "over-apology",
    "over-promise",   "negative-phrasing", "vague-time"};

class AddedTone {
 public:
  AddedTone(const SentenceAlignment& alignment, PairReview* review)
      : alignment_(alignment), review_(*review), pair_(review->pair) {}

  void run() {
    for (const Finding& finding : pair_.source.report.findings) {
      if (is_tone(finding.category())) source_.push_back(&finding);
    }
    std::vector<const Finding*> left;
    for (const Finding& finding : pair_.translation.report.findings) {
      if (!is_tone(finding.category()) ||
          is_within(review_.explained_translation, finding.span)) {
        continue;
      }
      left.push_back(&finding);
    }
    // Where the two stand side by side they are one fault, whatever each
    // language's rules call it.
    take(&left, [&](const Finding& was, const Finding& is) {
      return was.category() == is.category() && are_aligned(was, is);
    });
    take(&left, [](const Finding& was, const Finding& is) {
      return was.category() == is.category();
    });
    take(&left, [&](const Finding& was, const Finding& is) {
      return are_aligned(was, is);
    });
    for (const Finding* finding : left) {
      Finding added = *finding;
      added.is_added = true;
      review_.findings.push_back(std::move(added));
    }
  }

 private:
  template <typename Matches>
  void take(std::vector<const Finding*>* left, Matches matches) {
    std::erase_if(*left, [&](const Finding* is) {
      const auto was = std::ranges::find_if(
          source_, [&](const Finding* one) { return matches(*one, *is); });
      if (was == source_.end()) return false;
      source_.erase(was);
      return true;
    });
  }

  bool are_aligned(const Finding& was, const Finding& is) const {
    const auto from =
        sentence_at(pair_.source.grounds.text, was.span.begin);
    const auto to =
        sentence_at(pair_.translation.grounds.text, is.span.begin);
    if (from == kNoIndex || to == kNoIndex) return false;
    const AlignedSentences& row = alignment_.of_translation(to);
    return row.source_first <= from && from < row.source_last;
  }

  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
  std::vector<const Finding*> source_;
};

}  // namespace

bool is_tone(std::string_view category) {
  return std::ranges::find(kTones, category) != kTones.end();
}

void check_tone(const SentenceAlignment& alignment, PairReview* review) {
  AddedTone(alignment, review).run();
}

}  // namespace sincerely
