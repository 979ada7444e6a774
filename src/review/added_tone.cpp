#include "review/added_tone.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/sections.h"

namespace sincerely {
namespace {

constexpr std::string_view kRefusal = "negative-phrasing";
constexpr std::string_view kVague = "vague-time";
constexpr std::string_view kApology = "over-apology";

// A finding that is told with less confidence is too doubtful for the review,
// where the source says the same without it.
constexpr float kLeastConfidence = 0.6F;
// What was learnt is trusted where something was put in, or where it is this
// sure.
constexpr float kSureConfidence = 0.89F;
// A row so much longer than its source says more.
constexpr double kGrown = 1.1;
// Where the source refuses, too, only so long a sentence refuses anew.
constexpr double kMuchGrown = 1.6;

constexpr std::array<std::string_view, 7> kTones = {
    "blame-shifting", "excuse",       "euphemism",
    "over-apology",   "over-promise", "negative-phrasing",
    "vague-time"};

class AddedTone {
 public:
  AddedTone(const ValuePairs& values, const SentenceAlignment& alignment,
            PairReview* review)
      : values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair) {}

  void run() {
    for (const Finding& finding : pair_.source.report.findings) {
      if (is_tone(finding.category())) source_.push_back(&finding);
    }
    std::vector<const Finding*> left;
    for (const Finding& finding : pair_.translation.report.findings) {
      if (!is_tone(finding.category()) ||
          is_within(review_.explained_translation, finding.span) ||
          !is_borne_out(finding)) {
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
    keep_one_of_each_fault(&left);
    for (const Finding* finding : left) {
      Finding added = *finding;
      added.is_added = true;
      review_.explained_translation.push_back(added.span);
      review_.findings.push_back(std::move(added));
    }
  }

 private:
  std::uint32_t row_at(const Finding& finding) const {
    const auto sentence =
        sentence_at(pair_.translation.grounds.text, finding.span.begin);
    return sentence == kNoIndex ? kNoIndex
                                : alignment_.of_translation(sentence).first;
  }

  // What was put in at one place may be told by several rules.
  void keep_one_of_each_fault(std::vector<const Finding*>* left) const {
    std::vector<const Finding*> kept;
    for (const Finding* finding : *left) {
      const auto same = std::ranges::find_if(kept, [&](const Finding* other) {
        return finding->span.overlaps(other->span) ||
               (finding->category() == other->category() &&
                row_at(*finding) == row_at(*other));
      });
      if (same == kept.end()) {
        kept.push_back(finding);
      } else if (finding->confidence > (*same)->confidence) {
        *same = finding;
      }
    }
    *left = std::move(kept);
  }

  // Whether something beside the words themselves speaks for it, where they
  // alone are too little.
  bool is_borne_out(const Finding& finding) {
    if (finding.confidence < kLeastConfidence) return false;
    const auto sentence =
        sentence_at(pair_.translation.grounds.text, finding.span.begin);
    if (sentence == kNoIndex) return true;
    const AlignedSentences& row = alignment_.of_translation(sentence);
    if (row.source_first == row.source_last) return true;
    const double share = alignment_.share(row.source_first);
    const bool is_one_for_one = row.last - row.first <= 1;
    if (!finding.because.empty()) {
      // That there are more is told by their number.
      if (finding.category() == kApology && apologises_more()) return false;
      return share > kGrown || finding.confidence >= kSureConfidence;
    }
    if (finding.category() == kRefusal && is_one_for_one &&
        share < kMuchGrown && refuses(row)) {
      return false;
    }
    return finding.category() != kVague || (share > kGrown && !loses_time(row));
  }

  bool apologises_more() const {
    const std::uint32_t number =
        section_number(pair_.source.rules->packs().front(), "apology");
    const auto count = [number](const PairSide& side) {
      const auto& words = side.grounds.section_words;
      return number < words.size() ? words[number].size() : 0;
    };
    return count(pair_.translation) > count(pair_.source);
  }

  bool refuses(const AlignedSentences& row) {
    const Text& text = pair_.source.grounds.text;
    if (!negations_) {
      negations_ =
          pair_.source.words->places_of(text, ValueWordKind::kNegation);
    }
    const Span span{text.sentences[row.source_first].span.begin,
                    text.sentences[row.source_last - 1].span.end};
    return std::ranges::any_of(
        *negations_, [&](Span place) { return span.contains(place); });
  }

  // Then it is told as that.
  bool loses_time(const AlignedSentences& row) const {
    const Text& text = pair_.source.grounds.text;
    return std::ranges::any_of(values_.lost, [&](std::size_t i) {
      const Value& value = values_.source[i];
      const auto at = sentence_at(text, value.span.begin);
      return value.is_time() && row.source_first <= at && at < row.source_last;
    });
  }

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
    const auto from = sentence_at(pair_.source.grounds.text, was.span.begin);
    const auto to = sentence_at(pair_.translation.grounds.text, is.span.begin);
    if (from == kNoIndex || to == kNoIndex) return false;
    const AlignedSentences& row = alignment_.of_translation(to);
    return row.source_first <= from && from < row.source_last;
  }

  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
  std::vector<const Finding*> source_;
  std::optional<std::vector<Span>> negations_;  // of the source
};

}  // namespace

bool is_tone(std::string_view category) {
  return std::ranges::find(kTones, category) != kTones.end();
}

void check_tone(const ValuePairs& values, const SentenceAlignment& alignment,
                PairReview* review) {
  AddedTone(values, alignment, review).run();
}

}  // namespace sincerely
