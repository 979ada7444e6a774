// The text becomes a row of parts, figures and words, of which most mean
// nothing here. Then numbers in words are added up, months take their days and
// years, hours are told from other numbers, and units are put to what is left.

#include "review/value_reading.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "review/figures.h"

namespace sincerely {
namespace {

using Kind = ValueReading::Kind;

constexpr double kNoonMinutes = 12 * 60;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
// A name of a month no longer than this may be another word.
constexpr std::size_t kShortMonth = 4;  // bytes
constexpr std::size_t kShortScale = 2;

struct Part {
  Span span;
  std::vector<ValueWord> words;  // what a word may be
  std::optional<Value> value;
  bool is_attached = false;  // to the figure before it: the "pm" of "3pm"
  bool is_ordinal = false;

  const ValueWord* as(ValueWordKind kind) const {
    const auto found = std::ranges::find(words, kind, &ValueWord::kind);
    return found == words.end() ? nullptr : &*found;
  }
};

class ValueReader {
 public:
  ValueReader(const Letter& letter, const Text& text, const ValueWords& words)
      : letter_(letter), text_(text), words_(words) {}

  std::vector<Value> read() {
    make_parts();
    add_up_words();
    find_dates();
    find_times();
    find_units();
    std::vector<Value> values;
    for (Part& part : parts_) {
      if (part.value) {
        values.push_back(std::move(*part.value));
      } else {
        add_word_value(part, &values);
      }
    }
    return values;
  }

 private:
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
      if (!parts_.empty() && span.begin < parts_.back().span.end) continue;
      add_word(&i);
    }
    while (next < figures.size()) add_figure(figures[next++]);
  }

  void add_figure(const Figure& figure) {
    Part part;
    part.span = figure.value.span;
    part.value = figure.value;
    parts_.push_back(std::move(part));
    if (figure.suffix.empty()) return;
    Part suffix;
    suffix.is_attached = true;
    const std::uint32_t begin = parts_.back().span.end;
    suffix.span = {begin,
                   begin + static_cast<std::uint32_t>(figure.suffix.size())};
    const std::string folded = words_.fold(figure.suffix);
    const std::string_view word = folded;
    std::size_t taken = 0;
    if (!word.empty()) suffix.words = words_.find({&word, 1}, &taken);
    parts_.push_back(std::move(suffix));
  }

  void add_word(std::uint32_t* at) {
    std::string_view words[kMostValueWords];
    std::size_t count = 0;
    for (; count < kMostValueWords && *at + count < text_.words.size();
         ++count) {
      words[count] = text_.folded_form(text_.words[*at + count]);
    }
    Part part;
    part.span = text_.words[*at].span;
    if (words[0].empty()) return;
    std::size_t taken = 1;
    part.words = words_.find({words, count}, &taken);
    if (taken > 1) {
      *at += static_cast<std::uint32_t>(taken - 1);
      part.span.end = text_.words[*at].span.end;
    }
    parts_.push_back(std::move(part));
  }

  static ValueReading* number_of(Part* part) {
    if (part == nullptr || !part->value) return nullptr;
    ValueReading& first = part->value->readings.front();
    return first.kind == Kind::kNumber ? &first : nullptr;
  }

  Part* part(std::size_t at) {
    return at < parts_.size() ? &parts_[at] : nullptr;
  }

  // "duzentos e vinte", "दो हज़ार", "5 lakh".
  void add_up_words() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const ValueWord* numeral = parts_[i].as(ValueWordKind::kNumeral);
      const ValueWord* ordinal = parts_[i].as(ValueWordKind::kOrdinal);
      if (numeral == nullptr && ordinal == nullptr) {
        if (ValueReading* number = number_of(&parts_[i])) {
          if (number->unit.empty() || true) take_scale(i, &number->number);
        }
        continue;
      }
      ValueReading sum;
      sum.number = (numeral != nullptr ? numeral : ordinal)->number;
      if (numeral != nullptr) {
        take_smaller(i, &sum.number);
        while (take_scale(i, &sum.number)) take_smaller(i, &sum.number);
      }
      Value value;
      value.span = parts_[i].span;
      value.is_in_words = true;
      if (const ValueWord* day = parts_[i].as(ValueWordKind::kWeekday)) {
        ValueReading weekday;
        weekday.kind = Kind::kWeekday;
        weekday.number = day->number;
        value.readings.push_back(weekday);
      }
      parts_[i].is_ordinal = numeral == nullptr;
      value.readings.push_back(std::move(sum));
      parts_[i].value = std::move(value);
    }
  }

  // Takes the parts behind a number that are added to it: the five of "twenty
  // five".
  void take_smaller(std::size_t at, double* number) {
    for (;;) {
      std::size_t next = at + 1;
      Part* one = part(next);
      if (one != nullptr && one->as(ValueWordKind::kJoiner) != nullptr) {
        one = part(++next);
      }
      if (one == nullptr || one->value) return;
      const ValueWord* more = one->as(ValueWordKind::kNumeral);
      if (more == nullptr || more->number < 1) return;
      const double step = *number >= 1000 && std::fmod(*number, 1000) == 0
                              ? 1000
                          : *number >= 100 && std::fmod(*number, 100) == 0 ? 100
                          : *number >= 10 && std::fmod(*number, 10) == 0   ? 10
                                                                           : 0;
      if (more->number >= step) return;
      *number += more->number;
      take(at, next);
    }
  }

  bool take_scale(std::size_t at, double* number) {
    const Part* next = part(at + 1);
    if (next == nullptr || next->value) return false;
    const ValueWord* scale = next->as(ValueWordKind::kScale);
    if (scale == nullptr || *number <= 0) return false;
    if (next->span.size() <= kShortScale && !next->is_attached) return false;
    *number *= scale->number;
    take(at, at + 1);
    return true;
  }

  // Makes the parts from `first` to `last` one.
  void take(std::size_t first, std::size_t last) {
    parts_[first].span.end = parts_[last].span.end;
    if (parts_[first].value) {
      parts_[first].value->span.end = parts_[first].span.end;
    }
    parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                 parts_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
  }

  static int whole(const ValueReading* number, int least, int most) {
    if (number == nullptr || number->number < least || number->number > most ||
        number->number != std::floor(number->number)) {
      return 0;
    }
    return static_cast<int>(number->number);
  }

  // The day of the month is written before it, or directly behind.
  void find_dates() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const ValueWord* month = parts_[i].as(ValueWordKind::kMonth);
      if (month == nullptr || parts_[i].value) continue;
      std::size_t first = i;
      std::size_t last = i;
      ValueReading date;
      date.kind = Kind::kDate;
      date.month = static_cast<int>(month->number);
      bool is_in_words = false;
      for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
        Part& before = parts_[i - back];
        const int day = whole(number_of(&before), 1, 31);
        if (before.value && day == 0) break;
        // Of the words that say no number one may be between: "of", "de".
        if (day == 0 && !before.is_attached && !is_filler(before)) break;
        if (day == 0) continue;
        date.day = day;
        is_in_words = before.value->is_in_words;
        first = i - back;
        break;
      }
      if (date.day == 0) date.day = day_behind(i, &last);
      date.year = year_beside(&first, &last);
      if (first == last && parts_[i].span.size() < kShortMonth) continue;
      Value value;
      value.span = {parts_[first].span.begin, parts_[last].span.end};
      value.is_in_words = is_in_words || date.day == 0;
      value.readings.push_back(std::move(date));
      take(first, last);
      parts_[first].span = value.span;
      parts_[first].words.clear();
      parts_[first].value = std::move(value);
      i = first;
    }
  }

  static bool is_filler(const Part& part) {
    return !part.value && part.words.empty();
  }

  int day_behind(std::size_t at, std::size_t* last) {
    Part* next = part(at + 1);
    const int day = whole(number_of(next), 1, 31);
    if (day == 0 || next->value->is_in_words ||
        !next->value->readings.front().unit.empty()) {
      return 0;
    }
    *last = at + 1;
    const Part* suffix = part(at + 2);
    if (suffix != nullptr && suffix->is_attached) ++*last;
    return day;
  }

  int year_beside(std::size_t* first, std::size_t* last) {
    for (std::size_t on = 1; on <= 2; ++on) {
      Part* behind = part(*last + on);
      if (behind == nullptr) break;
      if (const int year = whole(number_of(behind), kFirstYear, kLastYear)) {
        *last += on;
        return year;
      }
      if (!is_filler(*behind)) break;
    }
    for (std::size_t back = 1; back <= 2 && back <= *first; ++back) {
      Part& before = parts_[*first - back];
      if (const int year = whole(number_of(&before), kFirstYear, kLastYear)) {
        *first -= back;
        return year;
      }
      if (before.value) break;  // "gada" is a unit, too
    }
    return 0;
  }

  void find_times() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (!parts_[i].value) continue;
      std::vector<ValueReading>& readings = parts_[i].value->readings;
      const bool is_clock = std::ranges::any_of(
          readings,
          [](const ValueReading& r) { return r.kind == Kind::kTime; });
      const ValueReading* number = number_of(&parts_[i]);
      const bool may_be_hour = number != nullptr && number->unit.empty() &&
                               whole(number, 0, 24) == number->number;
      if (!is_clock && !may_be_hour) continue;
      const HourMarks marks = marks_beside(i);
      if (!is_clock && !marks.is_hour) continue;
      if (!is_clock) {
        ValueReading time;
        time.kind = Kind::kTime;
        time.number = number->number * 60;
        readings = {time};
        parts_[i].value->is_in_words = false;
      }
      for (ValueReading& one : readings) {
        if (one.kind == Kind::kTime) set_half(marks, &one.number);
      }
      if (is_clock && marks.is_hour) {
        std::erase_if(readings, [](const ValueReading& r) {
          return r.kind != Kind::kTime;
        });
      }
      if (!is_clock && !marks.is_morning && !marks.is_afternoon &&
          readings.front().number <= kNoonMinutes) {
        ValueReading later = readings.front();
        later.number += kNoonMinutes;
        readings.push_back(later);
      }
    }
  }

  struct HourMarks {
    bool is_hour = false;
    bool is_morning = false;
    bool is_afternoon = false;
  };

  static void set_half(const HourMarks& marks, double* minutes) {
    if (marks.is_afternoon && *minutes < kNoonMinutes) *minutes += kNoonMinutes;
    if (marks.is_morning && *minutes >= kNoonMinutes &&
        *minutes < kNoonMinutes + 60) {
      *minutes -= kNoonMinutes;
    }
  }

  HourMarks marks_beside(std::size_t at) {
    HourMarks marks;
    const auto note = [&](const Part& part) {
      marks.is_morning |= part.as(ValueWordKind::kMorning) != nullptr;
      marks.is_afternoon |= part.as(ValueWordKind::kAfternoon) != nullptr;
      marks.is_hour |= part.as(ValueWordKind::kClock) != nullptr;
    };
    // At most one word that says nothing may be between.
    std::size_t fillers = 0;
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 3; ++i) {
      const Part& next = parts_[i];
      if (next.value || (is_filler(next) && ++fillers > 1)) break;
      if (is_filler(next)) continue;
      const bool is_known = next.as(ValueWordKind::kMorning) != nullptr ||
                            next.as(ValueWordKind::kAfternoon) != nullptr ||
                            next.as(ValueWordKind::kClock) != nullptr;
      const bool is_before_next = next.as(ValueWordKind::kUnit) != nullptr &&
                                  part(i + 1) != nullptr && part(i + 1)->value;
      if (!is_known || (fillers > 0 && is_before_next)) break;
      note(next);
    }
    marks.is_hour |= marks.is_morning || marks.is_afternoon;
    fillers = 0;
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
      const Part& before = parts_[at - back];
      if (before.value || (is_filler(before) && ++fillers > 1)) break;
      if (before.as(ValueWordKind::kHourBefore) != nullptr) {
        marks.is_hour = marks.is_hour || back == 1;
      }
      const bool is_unit = before.as(ValueWordKind::kUnit) != nullptr &&
                           at > back && parts_[at - back - 1].value;
      if (back == 1 && before.as(ValueWordKind::kClock) != nullptr &&
          !is_unit) {
        marks.is_hour = true;
        continue;
      }
      if (before.as(ValueWordKind::kMorning) != nullptr) {
        marks.is_morning = !marks.is_afternoon;
      }
      if (before.as(ValueWordKind::kAfternoon) != nullptr) {
        marks.is_afternoon = !marks.is_morning;
      }
    }
    return marks;
  }

  void find_units() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      ValueReading* number = number_of(&parts_[i]);
      if (number == nullptr || !number->unit.empty()) continue;
      const std::string_view unit = unit_beside(i);
      if (unit.empty()) continue;
      for (ValueReading& one : parts_[i].value->readings) {
        if (one.kind == Kind::kNumber) one.unit = unit;
      }
    }
  }

  std::string_view unit_beside(std::size_t at) {
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 3; ++i) {
      Part& next = parts_[i];
      if (next.value) break;
      for (const ValueWordKind kind :
           {ValueWordKind::kUnit, ValueWordKind::kCurrency}) {
        if (const ValueWord* word = next.as(kind)) {
          const std::string_view unit = word->unit;
          parts_[at].value->span.end =
              std::max(parts_[at].value->span.end, next.span.end);
          next.words.clear();
          return unit;
        }
      }
      const bool is_between = next.as(ValueWordKind::kUnitWord) != nullptr ||
                              (is_filler(next) && i == at + 1 &&
                               kind_behind(i) == ValueWordKind::kCurrency);
      if (!is_between) break;
    }
    if (at == 0 || parts_[at - 1].value) return {};
    Part& before = parts_[at - 1];
    const ValueWord* word = before.as(ValueWordKind::kCurrency);
    if (word == nullptr) word = before.as(ValueWordKind::kUnit);
    if (word == nullptr || minutes_of(word->unit) > 0) return {};
    const std::string_view unit = word->unit;
    parts_[at].value->span.begin = before.span.begin;
    before.words.clear();
    return unit;
  }

  // Of the part behind: kNumeral where it is of no use here.
  ValueWordKind kind_behind(std::size_t at) const {
    if (at + 1 >= parts_.size()) return ValueWordKind::kNumeral;
    return parts_[at + 1].as(ValueWordKind::kCurrency) != nullptr
               ? ValueWordKind::kCurrency
               : ValueWordKind::kNumeral;
  }

  // A weekday, a near day, noon, or "a week".
  static void add_word_value(const Part& part, std::vector<Value>* values) {
    Value value;
    value.span = part.span;
    value.is_in_words = true;
    ValueReading reading;
    if (const ValueWord* weekday = part.as(ValueWordKind::kWeekday)) {
      reading.kind = Kind::kWeekday;
      reading.number = weekday->number;
    } else if (const ValueWord* day = part.as(ValueWordKind::kNearDay)) {
      reading.kind = Kind::kNearDay;
      reading.number = day->number;
    } else if (const ValueWord* hour = part.as(ValueWordKind::kHour)) {
      reading.kind = Kind::kTime;
      reading.number = hour->number;
    } else if (const ValueWord* unit = part.as(ValueWordKind::kUnit);
               unit != nullptr && minutes_of(unit->unit) > 0) {
      reading.number = 1;
      reading.unit = unit->unit;
    } else {
      return;
    }
    value.readings.push_back(std::move(reading));
    values->push_back(std::move(value));
  }

  const Letter& letter_;
  const Text& text_;
  const ValueWords& words_;
  std::vector<Part> parts_;
};

}  // namespace

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

std::vector<Value> read_values(const Letter& letter, const Text& text,
                               const ValueWords& words) {
  return ValueReader(letter, text, words).read();
}

}  // namespace sincerely
