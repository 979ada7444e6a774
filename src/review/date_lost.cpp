#include "review/date_lost.h"

#include <string>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

constexpr std::string_view kVague = "vague-time";
constexpr std::string_view kNoTimeAtAll = "vague-time/someone-will";

class DateLoss {
 public:
  DateLoss(const ValuePairs& values, const SentenceAlignment& alignment,
           PairReview* review)
      : values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair) {}

  void run() {
    if (values_.lost.empty()) return;
    for (const Span vague : vague_spans()) {
      if (is_within(review_.explained_translation, vague)) continue;
      const std::vector<Span> lost = lost_at(vague);
      if (!lost.empty()) add(vague, lost);
    }
  }

 private:
  // What the rules find, and any words that say no time: beside a time that is
  // lost less is needed than in a text by itself.
  std::vector<Span> vague_spans() const {
    std::vector<Span> spans;
    for (const Finding& vague : pair_.translation.report.findings) {
      // A promise without any time: what is lost is told as such.
      if (vague.category() == kVague && vague.rule != kNoTimeAtAll) {
        spans.push_back(vague.span);
      }
    }
    for (const Span span : pair_.translation.words->places_of(
             pair_.translation.grounds.text, ValueWordKind::kVague)) {
      if (!is_within(spans, span)) spans.push_back(span);
    }
    return spans;
  }

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
      const auto at = sentence_at(pair_.source.grounds.text, value.span.begin);
      if (value.is_time() && row.source_first <= at && at < row.source_last &&
          !is_within(review_.explained_source, value.span)) {
        lost.push_back(value.span);
      }
    }
    return lost;
  }

  void add(Span vague, const std::vector<Span>& lost) {
    const Span all{lost.front().begin, lost.back().end};
    const MessageArgument arguments[] = {
        {"source", words_at(pair_.source.letter, all)},
        {"translation", words_at(pair_.translation.letter, vague)}};
    Finding finding =
        make_review_finding(review_, "vague-time/date-lost", vague, arguments);
    if (const std::string date = date_of(lost); !date.empty()) {
      finding.suggestions.push_back({SuggestionKind::kAdvice, date});
    }
    review_.findings.push_back(std::move(finding));
    review_.explained_source.insert(review_.explained_source.end(),
                                    lost.begin(), lost.end());
    review_.explained_translation.push_back(vague);
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
