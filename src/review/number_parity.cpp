#include "review/number_parity.h"

#include <algorithm>
#include <string>
#include <utility>

#include "findings/messages.h"
#include "review/value_reading.h"

namespace sincerely {
namespace {

using Kind = ValueReading::Kind;

constexpr std::size_t kMostValues = 1500;

// So small a number in words is often none: "one of us", "the first".
bool may_be_no_number(const Value& value) {
  const ValueReading& first = value.readings.front();
  return value.is_in_words && first.kind == Kind::kNumber && first.number <= 1;
}

class Pairing {
 public:
  explicit Pairing(const MessagePair& pair) {
    out_.source = read_values(pair.source.letter, pair.source.grounds.text,
                              *pair.source.words);
    out_.translation =
        read_values(pair.translation.letter, pair.translation.grounds.text,
                    *pair.translation.words);
    if (out_.source.size() > kMostValues ||
        out_.translation.size() > kMostValues) {
      out_ = {};  // no message, but a table
    }
    source_taken_.resize(out_.source.size());
    translation_taken_.resize(out_.translation.size());
  }

  ValuePairs run() {
    // Figures belong to figures first, so that a word takes none of their
    // likes.
    match([](const Value& a, const Value& b) {
      return a.is_in_words == b.is_in_words &&
             a.readings.front().kind == b.readings.front().kind;
    });
    match([](const Value&, const Value&) { return true; });
    for (std::size_t i = 0; i < out_.source.size(); ++i) {
      if (!source_taken_[i] && !is_repeated(out_.source[i], out_.translation)) {
        out_.lost.push_back(i);
      }
    }
    for (std::size_t i = 0; i < out_.translation.size(); ++i) {
      if (translation_taken_[i]) continue;
      const bool is_again = is_repeated(out_.translation[i], out_.source);
      (is_again ? out_.again : out_.added).push_back(i);
    }
    return std::move(out_);
  }

 private:
  template <typename May>
  void match(May may) {
    for (std::size_t i = 0; i < out_.source.size(); ++i) {
      if (source_taken_[i]) continue;
      for (std::size_t j = 0; j < out_.translation.size(); ++j) {
        if (translation_taken_[j] ||
            !may(out_.source[i], out_.translation[j]) ||
            !are_equal(out_.source[i], out_.translation[j])) {
          continue;
        }
        source_taken_[i] = translation_taken_[j] = true;
        break;
      }
    }
  }

  // What is said twice in one text may be said once in the other.
  static bool is_repeated(const Value& value,
                          const std::vector<Value>& others) {
    return std::ranges::any_of(
        others, [&](const Value& other) { return are_same(value, other); });
  }

  ValuePairs out_;
  std::vector<bool> source_taken_;
  std::vector<bool> translation_taken_;
};

}  // namespace

bool is_of_one_kind(const Value& was, const Value& is) {
  const ValueReading& a = was.readings.front();
  const ValueReading& b = is.readings.front();
  return !was.is_in_words && !is.is_in_words && a.kind == b.kind &&
         a.unit == b.unit;
}

namespace {

void add_changed(const Value& was, const Value& is, PairReview* review) {
  const std::string_view source =
      words_at(review->pair.source.letter, was.span);
  const std::string_view words =
      words_at(review->pair.translation.letter, is.span);
  const MessageArgument arguments[] = {{"source", source},
                                       {"translation", words}};
  Finding finding =
      make_review_finding(*review, "number/changed", is.span, arguments);
  finding.severity = Severity::kError;
  const ValueReading& reading = was.readings.front();
  if (reading.kind == Kind::kDate && reading.day > 0 && reading.month > 0) {
    std::string date = review->pair.translation.words->written_date(
        reading.day, reading.month);
    if (!date.empty()) {
      finding.suggestions.push_back({SuggestionKind::kAdvice, std::move(date)});
    }
  }
  review->findings.push_back(std::move(finding));
}

void add_one_sided(std::string_view which, Span span, std::string_view words,
                   PairReview* review) {
  const MessageArgument arguments[] = {{"number", words}};
  Finding finding =
      make_review_finding(*review, "number/changed", span, arguments);
  finding.message =
      review->messages.format("review.number-" + std::string(which), arguments);
  finding.severity = Severity::kError;
  review->findings.push_back(std::move(finding));
}

}  // namespace

ValuePairs pair_values(const MessagePair& pair) { return Pairing(pair).run(); }

void check_numbers(const ValuePairs& values, PairReview* review) {
  std::vector<const Value*> lost;
  std::vector<const Value*> added;
  for (const std::size_t i : values.lost) {
    const Value& value = values.source[i];
    if (!is_within(review->explained_source, value.span))
      lost.push_back(&value);
  }
  for (const std::size_t i : values.added) {
    const Value& value = values.translation[i];
    if (!is_within(review->explained_translation, value.span)) {
      added.push_back(&value);
    }
  }
  // Of one kind only, since nothing else speaks for them.
  std::vector<const Value*> again;
  for (const std::size_t i : values.again) {
    again.push_back(&values.translation[i]);
  }
  for (const Value*& was : lost) {
    const auto is = std::ranges::find_if(added, [&](const Value* one) {
      return one != nullptr && are_alike(*was, *one) &&
             !may_be_no_number(*was) && !may_be_no_number(*one);
    });
    if (is != added.end()) {
      add_changed(*was, **is, review);
      was = nullptr;
      *is = nullptr;
      continue;
    }
    const auto other = std::ranges::find_if(again, [&](const Value* one) {
      return one != nullptr && is_of_one_kind(*was, *one);
    });
    if (other == again.end()) continue;
    add_changed(*was, **other, review);
    was = nullptr;
    *other = nullptr;
  }
  // What is in words may be said otherwise, and figures in words that the
  // language's data does not know.
  if (review->pair.is_plural_form) return;
  for (const Value* was : lost) {
    if (was == nullptr || was->is_in_words) continue;
    add_one_sided("lost", place_in_translation(review->pair, was->span),
                  words_at(review->pair.source.letter, was->span), review);
  }
  for (const Value* is : added) {
    if (is == nullptr || is->is_in_words) continue;
    add_one_sided("added", is->span,
                  words_at(review->pair.translation.letter, is->span), review);
  }
}

}  // namespace sincerely
