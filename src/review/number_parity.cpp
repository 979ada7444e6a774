#include "review/number_parity.h"

#include <algorithm>
#include <string>
#include <utility>

#include "findings/messages.h"
#include "review/sentence_alignment.h"
#include "review/value_reading.h"

namespace sincerely {
namespace {

constexpr std::size_t kMostValues = 1500;
constexpr double kLastHour = 24;

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
    out_.unread_in_source = take_unread(&out_.source);
    out_.unread_in_translation = take_unread(&out_.translation);
    source_taken_.resize(out_.source.size());
    translation_taken_.resize(out_.translation.size());
  }

  ValuePairs run() {
    // What is the same belongs together first, then figures to figures, so
    // that a word, or the month alone, takes none of their likes.
    match([](const Value& a, const Value& b) {
      return a.is_in_words == b.is_in_words && are_same(a, b);
    });
    match([](const Value& a, const Value& b) {
      return a.is_in_words == b.is_in_words &&
             a.readings.front().kind == b.readings.front().kind;
    });
    match([](const Value&, const Value&) { return true; });
    for (std::size_t i = 0; i < out_.source.size(); ++i) {
      if (!source_taken_[i] && !is_day(out_.source[i]) &&
          !is_repeated(out_.source[i], out_.translation)) {
        out_.lost.push_back(i);
      }
    }
    for (std::size_t i = 0; i < out_.translation.size(); ++i) {
      if (translation_taken_[i] || is_day(out_.translation[i])) continue;
      const bool is_again = is_repeated(out_.translation[i], out_.source);
      (is_again ? out_.again : out_.added).push_back(i);
    }
    return std::move(out_);
  }

 private:
  // Units without a number that was read, and takes them out.
  static std::vector<std::string_view> take_unread(std::vector<Value>* values) {
    std::vector<std::string_view> units;
    std::erase_if(*values, [&](const Value& value) {
      if (!value.is_unread) return false;
      units.push_back(value.readings.front().unit);
      return true;
    });
    return units;
  }

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
        note_day(out_.source[i], out_.translation[j]);
        break;
      }
    }
  }

  // A date of which the other text has the month only: its day may stand apart,
  // "of May, the 5th".
  void note_day(const Value& one, const Value& other) {
    const ValueReading& a = one.readings.front();
    const ValueReading& b = other.readings.front();
    if (a.kind != ValueKind::kDate || b.kind != ValueKind::kDate) return;
    if ((a.day == 0) != (b.day == 0)) days_.push_back(std::max(a.day, b.day));
  }

  bool is_day(const Value& value) const {
    const ValueReading& reading = value.readings.front();
    return reading.kind == ValueKind::kNumber && reading.unit.empty() &&
           std::ranges::any_of(days_,
                               [&](int day) { return reading.number == day; });
  }

  // What is said twice in one text may be said once in the other.
  static bool is_repeated(const Value& value,
                          const std::vector<Value>& others) {
    return std::ranges::any_of(
        others, [&](const Value& other) { return are_same(value, other); });
  }

  ValuePairs out_;
  std::vector<int> days_;  // that may stand apart
  std::vector<bool> source_taken_;
  std::vector<bool> translation_taken_;
};

}  // namespace

bool may_be_no_number(const Value& value) {
  const ValueReading& first = value.readings.front();
  return value.is_in_words && first.kind == ValueKind::kNumber &&
         first.number <= 1;
}

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
  if (reading.kind == ValueKind::kDate && reading.day > 0 &&
      reading.month > 0) {
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

// What is told of the values that the two texts do not share: a difference
// needs evidence on both sides.
class NumberParity {
 public:
  NumberParity(const ValuePairs& values, const SentenceAlignment& alignment,
               PairReview* review)
      : values_(values), alignment_(alignment), review_(*review) {
    for (const std::size_t i : values.lost) {
      const Value& value = values.source[i];
      if (!is_within(review->explained_source, value.span)) {
        lost_.push_back(&value);
      }
    }
    for (const std::size_t i : values.added) {
      const Value& value = values.translation[i];
      if (!is_within(review->explained_translation, value.span)) {
        added_.push_back(&value);
      }
    }
    for (const std::size_t i : values.again) {
      again_.push_back(&values.translation[i]);
    }
  }

  void run() {
    tell_changed([&](const Value& was, const Value& is) {
      return was.is_in_words == is.is_in_words && are_in_one_row(was, is);
    });
    tell_changed([](const Value& was, const Value& is) {
      return was.is_in_words == is.is_in_words;
    });
    tell_changed(are_surely_numbers);
    take(
        &lost_, &added_,
        [&](const Value& was, const Value& is) {
          return are_time_and_hour(was, is) && are_in_one_row(was, is);
        },
        [&](const Value& was, const Value& is) {
          add_changed(was, is, &review_);
        });
    pass_over_words();
    tell_said_again();
    if (review_.pair.is_plural_form) return;
    tell_one_sided();
  }

 private:
  using Values = std::vector<const Value*>;

  bool are_in_one_row(const Value& was, const Value& is) const {
    const auto from =
        sentence_at(review_.pair.source.grounds.text, was.span.begin);
    const auto to =
        sentence_at(review_.pair.translation.grounds.text, is.span.begin);
    if (from == kNoIndex || to == kNoIndex) return false;
    const AlignedSentences& row = alignment_.of_translation(to);
    return row.source_first <= from && from < row.source_last;
  }

  // "Two weeks" for 15 days: the words are a number beside a unit.
  static bool are_surely_numbers(const Value& was, const Value& is) {
    const ValueReading& a = was.readings.front();
    const ValueReading& b = is.readings.front();
    return a.kind == ValueKind::kNumber && b.kind == ValueKind::kNumber &&
           !a.unit.empty() && !b.unit.empty();
  }

  // "3 p.m." for 13, whose other hour says that it is one.
  static bool are_time_and_hour(const Value& was, const Value& is) {
    const ValueReading& a = was.readings.front();
    const ValueReading& b = is.readings.front();
    const auto is_hour = [](const ValueReading& one) {
      return one.kind == ValueKind::kNumber && one.unit.empty() &&
             one.number <= kLastHour;
    };
    return !was.is_in_words && !is.is_in_words &&
           ((a.kind == ValueKind::kTime && is_hour(b)) ||
            (b.kind == ValueKind::kTime && is_hour(a)));
  }

  // Takes what `is_taken` says belong together out of both lists, and calls
  // `tell` with it.
  template <typename IsTaken, typename Tell>
  static void take(Values* ones, Values* others, IsTaken is_taken, Tell tell) {
    std::erase_if(*ones, [&](const Value* one) {
      const auto other = std::ranges::find_if(
          *others, [&](const Value* o) { return is_taken(*one, *o); });
      if (other == others->end()) return false;
      tell(*one, **other);
      others->erase(other);
      return true;
    });
  }

  template <typename May>
  void tell_changed(May may) {
    take(
        &lost_, &added_,
        [&](const Value& was, const Value& is) {
          return may(was, is) && are_alike(was, is) && !may_be_no_number(was) &&
                 !may_be_no_number(is);
        },
        [&](const Value& was, const Value& is) {
          add_changed(was, is, &review_);
        });
  }

  // Words that may say what the figures say, in a way that the language's data
  // does not know.
  void pass_over_words() {
    take(
        &lost_, &added_,
        [](const Value& was, const Value& is) {
          return was.is_in_words != is.is_in_words && are_alike(was, is);
        },
        [](const Value&, const Value&) {});
  }

  // Of one kind only, since nothing else speaks for them.
  void tell_said_again() {
    take(&lost_, &again_, is_of_one_kind,
         [&](const Value& was, const Value& is) {
           add_changed(was, is, &review_);
         });
  }

  // What is in words may be said otherwise, and figures in words that the
  // language's data does not know.
  void tell_one_sided() {
    for (const Value* was : lost_) {
      if (is_no_loss(*was, values_.unread_in_translation)) continue;
      add_one_sided("lost", place_in_translation(review_.pair, was->span),
                    words_at(review_.pair.source.letter, was->span), &review_);
    }
    for (const Value* is : added_) {
      if (is_no_loss(*is, values_.unread_in_source)) continue;
      add_one_sided("added", is->span,
                    words_at(review_.pair.translation.letter, is->span),
                    &review_);
    }
  }

  static bool is_no_loss(const Value& value,
                         const std::vector<std::string_view>& unread) {
    const ValueReading& reading = value.readings.front();
    return value.is_in_words || is_figure_of_speech(reading) ||
           (!reading.unit.empty() &&
            std::ranges::find(unread, reading.unit) != unread.end());
  }

  // 24 hours, 7 days: at any time; 100 %: altogether.
  static bool is_figure_of_speech(const ValueReading& reading) {
    return (reading.number == 24 && reading.unit == "hour") ||
           (reading.number == 7 && reading.unit == "day") ||
           (reading.number == 100 && reading.unit == "percent");
  }

  const ValuePairs& values_;
  const SentenceAlignment& alignment_;
  PairReview& review_;
  Values lost_;
  Values added_;
  Values again_;
};

}  // namespace

ValuePairs pair_values(const MessagePair& pair) { return Pairing(pair).run(); }

void check_numbers(const ValuePairs& values, const SentenceAlignment& alignment,
                   PairReview* review) {
  NumberParity(values, alignment, review).run();
}

}  // namespace sincerely
