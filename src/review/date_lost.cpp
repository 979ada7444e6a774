#include "review/date_lost.h"

#include <string>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

constexpr std::string_view kVague = "vague-time";

class DateLoss {
 public:
  DateLoss(const ValuePairs& values, const SentenceAlignment& alignment,
           PairReview* review)
      : values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair) {}

  void run() {
    for (const Finding& vague : pair_.translation.report.findings) {
      if (vague.category() != kVague ||
          is_within(review_.explained_translation, vague.span)) {
        continue;
      }
      const std::vector<Span> lost = lost_at(vague.span);
      if (lost.empty()) continue;
      add(vague, lost);
    }
  }

 private:
  // The times that the source's sentences there say and the translation does
  // not.
  std::vector<Span> lost_at(Span span) const {
    std::vector<Span> lost;
    const auto sentence =
        sentence_at(pair_.translation.grounds.text, span.begin);
    if (sentence == kNoIndex) return lost;
    const AlignedSentences& row = alignment_.of_translation(sentence);
    for (const std::size_t i : values_.lost) {
      const Value& value = values_.source[i];
      const auto at =
          sentence_at(pair_.source.grounds.text, value.span.begin);
      if (value.is_time() && row.source_first <= at && at < row.source_last &&
          !is_within(review_.explained_source, value.span)) {
        lost.push_back(value.span);
      }
    }
    return lost;
  }

  void add(const Finding& vague, const std::vector<Span>& lost) {
    const Span all{lost.front().begin, lost.back().end};
    const MessageArgument arguments[] = {
        {"source", words_at(pair_.source.letter, all)},
        {"translation", words_at(pair_.translation.letter, vague.span)}};
    Finding finding = make_review_finding(review_, "vague-time/date-lost",
                                          vague.span, arguments);
    if (const std::string date = date_of(lost); !date.empty()) {
      finding.suggestions.push_back({SuggestionKind::kAdvice, date});
    }
    review_.findings.push_back(std::move(finding));
    review_.explained_source.insert(review_.explained_source.end(),
                                    lost.begin(), lost.end());
    review_.explained_translation.push_back(vague.span);
  }

  // As the translation's language writes it.
  std::string date_of(const std::vector<Span>& lost) const {
    for (const Value& value : values_.source) {
      const ValueReading& reading = value.readings.front();
      if (reading.kind != ValueReading::Kind::kDate || reading.day == 0 ||
          !is_within(lost, value.span)) {
        continue;
      }
      return pair_.translation.words->written_date(reading.day, reading.month);
    }
    return {};
  }

  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  const MessagePair& pair_;
};

}  // namespace

void check_dates(const ValuePairs& values, const SentenceAlignment& alignment,
                 PairReview* review) {
  DateLoss(values, alignment, review).run();
}

}  // namespace sincerely
