#include "review/value_parts.h"

#include <cmath>
#include <string>
#include <utility>

#include "review/figures.h"

namespace sincerely {
namespace {

constexpr std::size_t kShortScale = 2;
constexpr double kThousand = 1000;

}  // namespace

ValueReading* ValuePart::number() {
  if (!value) return nullptr;
  ValueReading& first = value->readings.front();
  return first.kind == ValueKind::kNumber ? &first : nullptr;
}

class ValueParts::Reader {
 public:
  Reader(const Letter& letter, const Text& text, const ValueWords& words,
         ValueParts* parts)
      : letter_(letter), text_(text), words_(words), parts_(*parts) {}

  void make_parts() {
    const std::vector<Figure> figures = find_figures(
        letter_.text, spans_without_values(letter_, text_), words_);
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < text_.words.size(); ++i) {
      const Span span = text_.words[i].span;
      while (next < figures.size() &&
             figures[next].value.span.begin < span.end) {
        add_figure(figures[next++]);
      }
      if (!parts_.parts_.empty() && span.begin < parts_.parts_.back().span.end)
        continue;
      add_word(&i);
      // A figure that is one of several words is no number of its own.
      const std::uint32_t end =
          parts_.parts_.empty() ? 0 : parts_.parts_.back().span.end;
      while (next < figures.size() && figures[next].value.span.begin < end) {
        ++next;
      }
    }
    while (next < figures.size()) add_figure(figures[next++]);
  }

  void add_figure(const Figure& figure) {
    ValuePart part;
    part.span = figure.value.span;
    part.value = figure.value;
    parts_.parts_.push_back(std::move(part));
    if (figure.suffix.empty()) return;
    ValuePart suffix;
    suffix.is_attached = true;
    const std::uint32_t begin = parts_.parts_.back().span.end;
    suffix.span = {begin,
                   begin + static_cast<std::uint32_t>(figure.suffix.size())};
    const std::string folded = words_.fold(figure.suffix);
    const std::string_view word = folded;
    std::size_t taken = 0;
    if (!word.empty()) suffix.words = words_.find({&word, 1}, &taken);
    parts_.parts_.push_back(std::move(suffix));
  }

  void add_word(std::uint32_t* at) {
    std::string_view words[kMostValueWords];
    std::size_t count = 0;
    for (; count < kMostValueWords && *at + count < text_.words.size();
         ++count) {
      words[count] = text_.folded_form(text_.words[*at + count]);
    }
    ValuePart part;
    part.span = text_.words[*at].span;
    if (words[0].empty()) return;
    std::size_t taken = 1;
    part.words = words_.find({words, count}, &taken);
    if (taken > 1) {
      *at += static_cast<std::uint32_t>(taken - 1);
      part.span.end = text_.words[*at].span.end;
    }
    parts_.parts_.push_back(std::move(part));
  }

  // "duzentos e vinte", "बारह हज़ार चार सौ", "5 lakh".
  void add_up_words() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const ValueWord* numeral = parts_[i].as(ValueWordKind::kNumeral);
      const ValueWord* ordinal = parts_[i].as(ValueWordKind::kOrdinal);
      const ValueWord* fraction = parts_[i].as(ValueWordKind::kFraction);
      if (fraction != nullptr && add_fraction(i, fraction->number)) continue;
      const ValueWord* scale = parts_[i].as(ValueWordKind::kScale);
      if (numeral == nullptr && ordinal == nullptr && scale != nullptr &&
          !parts_[i].value && !parts_[i].is_attached &&
          parts_[i].span.size() > kShortScale) {
        numeral = scale;  // सौ: a hundred
      }
      if (numeral == nullptr && ordinal == nullptr) {
        if (ValueReading* number = parts_[i].number()) {
          if (take_scale(i, &number->number)) take_rest(i, &number->number);
          take_half(i, &number->number);
        }
        continue;
      }
      ValueReading sum;
      sum.number =
          numeral != nullptr ? sum_from(i, numeral->number) : ordinal->number;
      Value value;
      value.span = parts_[i].span;
      value.is_in_words = true;
      if (const ValueWord* day = parts_[i].as(ValueWordKind::kWeekday)) {
        ValueReading weekday;
        weekday.kind = ValueKind::kWeekday;
        weekday.number = day->number;
        value.readings.push_back(weekday);
      }
      value.readings.push_back(std::move(sum));
      parts_[i].value = std::move(value);
    }
  }

  // साढ़े बारह: half more than twelve. It stands before the number.
  bool add_fraction(std::size_t at, double fraction) {
    ValuePart* next = parts_.at(at + 1);
    const ValueWord* numeral =
        next == nullptr ? nullptr : next->as(ValueWordKind::kNumeral);
    double number = 0;
    if (numeral != nullptr) {
      number = numeral->number;
    } else if (const ValueReading* figure =
                   (next == nullptr ? nullptr : next->number())) {
      number = figure->number;
    } else {
      return false;
    }
    number += fraction;
    parts_.take(at, at + 1);
    while (take_scale(at, &number)) continue;
    Value value;
    value.span = parts_[at].span;
    value.is_in_words = true;
    ValueReading sum;
    sum.number = number;
    value.readings.push_back(std::move(sum));
    parts_[at].value = std::move(value);
    return true;
  }

  // Thousands and more are put aside when they are read.
  double sum_from(std::size_t at, double number) {
    double aside = 0;
    for (;;) {
      take_smaller(at, &number);
      if (!take_scale(at, &number)) break;
      if (number < kThousand) continue;
      aside += number;
      number = 0;
      const ValueWord* more = numeral_behind(at);
      if (more == nullptr || more->number >= kThousand) break;
    }
    number += aside;
    take_half(at, &number);
    return number;
  }

  const ValueWord* numeral_behind(std::size_t at) {
    const ValuePart* next = parts_.at(at + 1);
    if (next != nullptr && next->as(ValueWordKind::kJoiner) != nullptr) {
      next = parts_.at(at + 2);
    }
    return next == nullptr || next->value ? nullptr
                                          : next->as(ValueWordKind::kNumeral);
  }

  void take_half(std::size_t at, double* number) {
    std::size_t half = at + 1;  // "dez e meia"
    const ValuePart* next = parts_.at(half);
    if (next != nullptr && next->as(ValueWordKind::kJoiner) != nullptr) {
      next = parts_.at(++half);
    }
    if (next == nullptr || next->as(ValueWordKind::kHalf) == nullptr) return;
    *number += 0.5;
    parts_.take(at, half);
  }

  // The 400 of "12 bin 400", the 250 thousand of "3 million 250 thousand".
  void take_rest(std::size_t at, double* number) {
    for (double least = *number;;) {
      ValuePart* next = parts_.at(at + 1);
      const ValueReading* more = next == nullptr ? nullptr : next->number();
      if (more == nullptr || next->value->is_in_words ||
          !stand_together(parts_[at].span, next->span)) {
        return;
      }
      double rest = more->number;
      const ValuePart* scale = parts_.at(at + 2);
      const ValueWord* times =
          scale == nullptr ? nullptr : scale->as(ValueWordKind::kScale);
      if (times != nullptr) rest *= times->number;
      const double step = times == nullptr ? 1 : times->number;
      if (rest < step || rest != std::floor(rest) ||
          std::fmod(*number, kThousand) != 0 || rest >= kThousand * step ||
          rest >= least) {
        return;
      }
      *number += rest;
      parts_.take(at, at + (times == nullptr ? 1 : 2));
      if (times == nullptr) return;
      least = step;
    }
  }

  // With nothing but a space between.
  bool stand_together(Span one, Span next) const {
    return std::string_view(letter_.text)
               .substr(one.end, next.begin - one.end) == " ";
  }

  // Takes the parts behind a number that are added to it: the five of "twenty
  // five".
  void take_smaller(std::size_t at, double* number) {
    for (;;) {
      const ValueWord* more = numeral_behind(at);
      if (more == nullptr || more->number < 1) return;
      const double step = *number == 0                    ? kThousand
                          : std::fmod(*number, 1000) == 0 ? 1000
                          : std::fmod(*number, 100) == 0  ? 100
                          : std::fmod(*number, 10) == 0   ? 10
                                                          : 0;
      if (more->number >= step) return;
      *number += more->number;
      const bool is_joined =
          parts_[at + 1].as(ValueWordKind::kJoiner) != nullptr;
      parts_.take(at, at + (is_joined ? 2 : 1));
    }
  }

  bool take_scale(std::size_t at, double* number) {
    const ValuePart* next = parts_.at(at + 1);
    if (next == nullptr || next->value) return false;
    const ValueWord* scale = next->as(ValueWordKind::kScale);
    if (scale == nullptr || *number <= 0) return false;
    if (next->span.size() <= kShortScale && !next->is_attached) return false;
    *number *= scale->number;
    parts_.take(at, at + 1);
    return true;
  }

 private:
  const Letter& letter_;
  const Text& text_;
  const ValueWords& words_;
  ValueParts& parts_;
};

ValueParts::ValueParts(const Letter& letter, const Text& text,
                       const ValueWords& words) {
  Reader reader(letter, text, words, this);
  reader.make_parts();
  reader.add_up_words();
}

void ValueParts::take(std::size_t first, std::size_t last) {
  parts_[first].span.end = parts_[last].span.end;
  if (parts_[first].value) {
    parts_[first].value->span.end = parts_[first].span.end;
  }
  parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(first) + 1,
               parts_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
}

std::vector<Span> spans_without_values(const Letter& letter, const Text& text) {
  std::vector<Span> spans;
  for (const Placeholder& one : letter.placeholders) spans.push_back(one.span);
  for (const Inert& one : letter.inert) spans.push_back(one.span);
  for (const KindRun& run : text.runs) {
    if (run.kind != WordKind::kUrl && run.kind != WordKind::kEmail) continue;
    spans.push_back(
        {text.words[run.first].span.begin, text.words[run.last - 1].span.end});
  }
  std::ranges::sort(spans);
  return spans;
}

}  // namespace sincerely
