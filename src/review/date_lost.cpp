#include "review/date_lost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "findings/messages.h"
#include "input/utf8.h"
#include "review/tone_evidence.h"

namespace sincerely {
namespace {

// What these find may hold no word that is vague: what is lost is then told as
// such.
constexpr std::array<std::string_view, 3> kWithoutWords = {
    "vague-time/someone-will", "vague-time/half-dated", "vague-time/learned"};

// Measured on pairs with a date left out and with one that became vague.
constexpr double kVagueness = 0.4;
constexpr double kLeastVague = 0.018;

// A text with more is no message.
constexpr std::size_t kMostVague = 1000;

class DateLoss {
 public:
  DateLoss(const ValuePairs& values, const SentenceAlignment& alignment,
           PairReview* review)
      : values_(values),
        alignment_(alignment),
        review_(*review),
        pair_(review->pair) {
    if (values.lost.empty()) return;
    source_vague_ = vague_places(pair_.source);
    vague_ = vague_places(pair_.translation);
    vague_.resize(std::min(vague_.size(), kMostVague));
  }

  void run() {
    if (values_.lost.empty()) return;
    for (const Span vague : vague_spans()) {
      if (is_within(review_.explained_translation, vague)) continue;
      const std::vector<Span> lost = lost_at(vague);
      if (!lost.empty()) add(vague, lost);
    }
    tell_replaced();
  }

 private:
  // What the rules find, and any words that say no time: beside a time that is
  // lost less is needed than in a text by itself.
  std::vector<Span> vague_spans() const {
    std::vector<Span> spans;
    for (const Finding& vague : pair_.translation.report.findings) {
      if (vague.category() == kVagueTime &&
          std::ranges::find(kWithoutWords, vague.rule) == kWithoutWords.end()) {
        spans.push_back(vague.span);
      }
    }
    for (const Span span : vague_) {
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
      if (value.is_time() && !may_be_no_number(value) &&
          row.source_first <= at && at < row.source_last &&
          !is_within(review_.explained_source, value.span) &&
          !is_changed(value, row)) {
        lost.push_back(value.span);
      }
    }
    return is_vague_itself(row) ? std::vector<Span>() : lost;
  }

  // Where other words stand for a time that is lost, it became vague, whatever
  // they are: its sentence did not shrink by as much, or was learnt to be
  // vague.
  void tell_replaced() {
    const Text& text = pair_.translation.grounds.text;
    for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
      const AlignedSentences& row = alignment_.of_translation(i);
      const Span sentence = text.sentences[i].span;
      if (i != row.first || row.source_first == row.source_last ||
          is_within(review_.explained_translation, sentence)) {
        continue;
      }
      const std::vector<Span> lost = lost_at(sentence);
      if (lost.empty() || are_all_in_words(lost) ||
          alignment_.share(row.source_first) < kGoneShare) {
        continue;
      }
      if (filling(row, lost) + kVagueness * vagueness(row) > 0) {
        add(place_of_vague_words(row), lost);
      }
    }
  }

  bool are_all_in_words(const std::vector<Span>& spans) const {
    return std::ranges::none_of(values_.source, [&](const Value& value) {
      return !value.is_in_words && is_within(spans, value.span);
    });
  }

  // How much of the room of what was lost is filled: 0 if it was left out, 1 if
  // other words of its length are there.
  double filling(const AlignedSentences& row,
                 const std::vector<Span>& lost) const {
    constexpr double kPreposition = 4;  // characters
    double left_out = 0;
    for (const Span span : lost) {
      left_out += kPreposition + length(pair_.source.letter, span);
    }
    double source = 0;
    const Text& text = pair_.source.grounds.text;
    for (auto i = row.source_first; i < row.source_last; ++i) {
      source += length(pair_.source.letter, text.sentences[i].span);
    }
    return 1 - (1 - alignment_.share(row.source_first)) * source / left_out;
  }

  static double length(const Letter& letter, Span span) {
    return static_cast<double>(count_code_points(words_at(letter, span)));
  }

  const ToneScores* vague_scores() const {
    const auto& all = pair_.translation.grounds.tone_scores;
    const auto found =
        std::ranges::find(all, kVagueTime, &ToneScores::category);
    return found == all.end() ? nullptr : &*found;
  }

  // The logarithm of the odds that the sentences are vague, as was learnt.
  double vagueness(const AlignedSentences& row) const {
    const ToneScores* scores = vague_scores();
    double most = kLeastVague;
    for (auto i = row.first; scores != nullptr && i < row.last; ++i) {
      most = std::max({most, static_cast<double>(scores->sentences[i]),
                       static_cast<double>(scores->clauses[i])});
    }
    most = std::min(most, 1 - kLeastVague);
    return std::log(most / (1 - most));
  }

  Span place_of_vague_words(const AlignedSentences& row) const {
    const ToneScores* scores = vague_scores();
    const Span sentence =
        pair_.translation.grounds.text.sentences[row.first].span;
    if (scores == nullptr || scores->clause_spans[row.first].empty()) {
      return sentence;
    }
    return scores->clause_spans[row.first];
  }

  // Whether another time was written for it.
  bool is_changed(const Value& was, const AlignedSentences& row) const {
    return std::ranges::any_of(values_.added, [&](std::size_t i) {
      const Value& is = values_.translation[i];
      const auto at =
          sentence_at(pair_.translation.grounds.text, is.span.begin);
      return row.first <= at && at < row.last && are_alike(was, is) &&
             !is.is_in_words;
    });
  }

  // Whether the source's sentences have as vague words beside their times.
  bool is_vague_itself(const AlignedSentences& row) const {
    const auto count = [](const PairSide& side, const std::vector<Span>& places,
                          std::uint32_t first, std::uint32_t last) {
      std::size_t found = 0;
      for (const Span span : places) {
        const auto at = sentence_at(side.grounds.text, span.begin);
        if (first <= at && at < last) ++found;
      }
      return found;
    };
    const std::size_t own =
        count(pair_.source, source_vague_, row.source_first, row.source_last);
    return own > 0 &&
           own >= count(pair_.translation, vague_, row.first, row.last);
  }

  static std::vector<Span> vague_places(const PairSide& side) {
    return side.words->places_of(side.grounds.text, ValueWordKind::kVague);
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
      if (reading.kind != ValueKind::kDate || reading.day == 0 ||
          !is_within(lost, value.span)) {
        continue;
      }
      return pair_.translation.words->written_date(reading.day, reading.month);
    }
    return {};
  }

  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  std::vector<Span> source_vague_;  // words that say no time
  std::vector<Span> vague_;
  PairReview& review_;
  const MessagePair& pair_;
};

}  // namespace

void check_dates(const ValuePairs& values, const SentenceAlignment& alignment,
                 PairReview* review) {
  DateLoss(values, alignment, review).run();
}

}  // namespace sincerely
