#include "review/added_tone.h"

#include <algorithm>
#include <string>
#include <vector>

#include "findings/messages.h"
#include "pack/pack.h"
#include "review/log_odds.h"
#include "review/tone_evidence.h"

namespace sincerely {
namespace {

constexpr std::string_view kApology = "over-apology";
// So much must speak for a tone (tests/review/fit_evidence).
constexpr double kLeastOdds = 0;

// A tone that a sentence of the translation has.
struct Candidate {
  std::size_t tone = 0;
  std::uint32_t sentence = 0;
  double odds = 0;
  Span span;
  const Finding* finding = nullptr;  // none where it is learnt and faint
};

float confidence_of(const Candidate& one) {
  return one.finding != nullptr ? one.finding->confidence
                                : static_cast<float>(likelihood_of(one.odds));
}

// What was learnt of the source's sentence is weighed as evidence; beyond that
// it takes away only what is no surer.
bool is_learnt(const Finding& finding) { return !finding.because.empty(); }

bool is_as_sure(const Finding& was, const Candidate& is) {
  return was.confidence >= confidence_of(is);
}

class AddedTone {
 public:
  AddedTone(const ValuePairs& values, const SentenceAlignment& alignment,
            PairReview* review)
      : values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair),
        evidence_(review->pair, alignment) {}

  void run() {
    for (const Finding& finding : pair_.source.report.findings) {
      if (is_tone(finding.category())) source_.push_back(&finding);
    }
    std::vector<Candidate> left;
    const auto count = static_cast<std::uint32_t>(
        pair_.translation.grounds.text.sentences.size());
    for (std::uint32_t i = 0; i < count; ++i) add_candidates(i, &left);
    // Where the two stand side by side they are one fault, whatever each
    // language's rules call it.
    take(&left, [&](const Finding& was, const Candidate& is) {
      return was.category() == kTones[is.tone] && are_aligned(was, is) &&
             (!is_learnt(was) || is_as_sure(was, is));
    });
    take(&left, [](const Finding& was, const Candidate& is) {
      return was.category() == kTones[is.tone] && is_as_sure(was, is);
    });
    take(&left, [&](const Finding& was, const Candidate& is) {
      return are_aligned(was, is) && is_as_sure(was, is);
    });
    keep_one_of_each_fault(&left);
    for (const Candidate& one : left) tell(one);
  }

 private:
  void add_candidates(std::uint32_t sentence, std::vector<Candidate>* out) {
    for (std::size_t tone = 0; tone < kTones.size(); ++tone) {
      if (is_told_otherwise(sentence, tone)) continue;
      Candidate one{tone, sentence, evidence_.log_odds(sentence, tone),
                    evidence_.place(sentence, tone), nullptr};
      if (one.odds < kLeastOdds) continue;
      for (const Finding& finding : pair_.translation.report.findings) {
        if (finding.category() != kTones[tone] ||
            sentence_at(pair_.translation.grounds.text, finding.span.begin) !=
                sentence ||
            (one.finding != nullptr &&
             finding.confidence <= one.finding->confidence)) {
          continue;
        }
        one.finding = &finding;
        one.span = finding.span;
      }
      if (!is_within(review_.explained_translation, one.span)) {
        out->push_back(one);
      }
    }
  }

  // A date that became vague, and more apologies than the source has.
  bool is_told_otherwise(std::uint32_t sentence, std::size_t tone) const {
    const AlignedSentences& row = alignment_.of_translation(sentence);
    return (kTones[tone] == kVagueTime && loses_time(row)) ||
           (kTones[tone] == kApology && has_more_apologies());
  }

  bool has_more_apologies() const {
    return std::ranges::any_of(review_.findings, [](const Finding& finding) {
      return finding.category() == kApology;
    });
  }

  bool loses_time(const AlignedSentences& row) const {
    const Text& text = pair_.source.grounds.text;
    return std::ranges::any_of(values_.lost, [&](std::size_t i) {
      const Value& value = values_.source[i];
      const auto at = sentence_at(text, value.span.begin);
      return value.is_time() && row.source_first <= at && at < row.source_last;
    });
  }

  // "No exceptions. Do not insist": put in at one place, in two sentences.
  bool goes_on(const Candidate& one, const Candidate& next) const {
    return one.tone == next.tone && next.sentence == one.sentence + 1 &&
           (is_put_in(one.sentence) || is_put_in(next.sentence));
  }

  bool is_put_in(std::uint32_t sentence) const {
    const AlignedSentences& row = alignment_.of_translation(sentence);
    return row.source_first == row.source_last;
  }

  // What was put in at one place may look like several tones.
  void keep_one_of_each_fault(std::vector<Candidate>* left) const {
    std::vector<Candidate> kept;
    for (const Candidate& one : *left) {
      const auto same = std::ranges::find_if(kept, [&](const Candidate& other) {
        return one.span.overlaps(other.span) || goes_on(other, one) ||
               alignment_.of_translation(one.sentence).first ==
                   alignment_.of_translation(other.sentence).first;
      });
      if (same == kept.end()) {
        kept.push_back(one);
      } else if (one.odds > same->odds) {
        *same = one;
      }
    }
    *left = std::move(kept);
  }

  template <typename Matches>
  void take(std::vector<Candidate>* left, Matches matches) {
    std::erase_if(*left, [&](const Candidate& is) {
      const auto was = std::ranges::find_if(
          source_, [&](const Finding* one) { return matches(*one, is); });
      if (was == source_.end()) return false;
      source_.erase(was);
      return true;
    });
  }

  bool are_aligned(const Finding& was, const Candidate& is) const {
    const auto from = sentence_at(pair_.source.grounds.text, was.span.begin);
    if (from == kNoIndex) return false;
    const AlignedSentences& row = alignment_.of_translation(is.sentence);
    return row.source_first <= from && from < row.source_last;
  }

  void tell(const Candidate& one) {
    Finding added =
        one.finding != nullptr ? *one.finding : make_finding_of(one);
    added.is_added = true;
    review_.explained_translation.push_back(added.span);
    review_.findings.push_back(std::move(added));
  }

  // Of the rule that learnt the category.
  Finding make_finding_of(const Candidate& one) const {
    const std::string_view category = kTones[one.tone];
    Finding finding;
    finding.rule = std::string(category) + "/learned";
    finding.span = one.span;
    finding.confidence = confidence_of(one);
    finding.message = review_.messages.text("finding." + std::string(category));
    const Pack& pack = pair_.translation.rules->packs().front();
    for (const RuleRecord& rule : pack.table<RuleRecord>(Table::kRules)) {
      if (pack.string(rule.id) != finding.rule) continue;
      finding.severity = static_cast<Severity>(rule.severity);
      for (const SuggestionRecord& record : pack.slice<SuggestionRecord>(
               Table::kSuggestions, rule.suggestions)) {
        finding.suggestions.push_back({static_cast<SuggestionKind>(record.kind),
                                       std::string(pack.string(record.text))});
      }
    }
    return finding;
  }

  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
  ToneEvidence evidence_;
  std::vector<const Finding*> source_;
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
