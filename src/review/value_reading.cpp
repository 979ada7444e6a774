// The text becomes a row of parts, figures and words, of which most mean
// nothing here. Then numbers in words are added up, months take their days and
// years, hours are told from other numbers, and units are put to what is left.

#include "review/value_reading.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "review/value_hours.h"
#include "review/value_parts.h"

namespace sincerely {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
// A name of a month no longer than this may be another word.
constexpr std::size_t kShortMonth = 4;  // bytes

class ValueReader {
 public:
  ValueReader(const Letter& letter, const Text& text, const ValueWords& words)
      : letter_(letter), parts_(letter, text, words) {}

  std::vector<Value> read() {
    find_dates();
    find_hours(&parts_);
    find_units();
    std::vector<Value> values;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      ValuePart& part = parts_[i];
      if (part.value) {
        add_share(&*part.value);
        values.push_back(std::move(*part.value));
      } else {
        const bool has_half = half_behind(i) > i;
        add_word_value(part, has_half, &values);
      }
    }
    return values;
  }

 private:
  static ValueReading* number_of(ValuePart* part) {
    return part == nullptr ? nullptr : part->number();
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
      date.kind = ValueKind::kDate;
      date.month = static_cast<int>(month->number);
      bool is_in_words = false;
      // The ending of "5th" takes no place.
      std::size_t steps = 0;
      for (std::size_t back = 1; steps < 2 && back <= i; ++back) {
        ValuePart& before = parts_[i - back];
        steps += before.is_attached ? 0 : 1;
        const int day = whole(number_of(&before), 1, 31);
        if (before.value && day == 0) break;
        // Of the words that say no number one may be between: "of", "de".
        if (day == 0 && !before.is_attached && !before.is_filler()) break;
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
      parts_.take(first, last);
      parts_[first].span = value.span;
      parts_[first].words.clear();
      parts_[first].value = std::move(value);
      i = first;
    }
  }

  int day_behind(std::size_t at, std::size_t* last) {
    ValuePart* next = parts_.at(at + 1);
    const int day = whole(number_of(next), 1, 31);
    if (day == 0 || next->value->is_in_words ||
        !next->value->readings.front().unit.empty()) {
      return 0;
    }
    *last = at + 1;
    const ValuePart* suffix = parts_.at(at + 2);
    if (suffix != nullptr && suffix->is_attached) ++*last;
    return day;
  }

  int year_beside(std::size_t* first, std::size_t* last) {
    for (std::size_t on = 1; on <= 2; ++on) {
      ValuePart* behind = parts_.at(*last + on);
      if (behind == nullptr) break;
      if (const int year = whole(number_of(behind), kFirstYear, kLastYear)) {
        *last += on;
        return year;
      }
      if (!behind->is_filler()) break;
    }
    for (std::size_t back = 1; back <= 2 && back <= *first; ++back) {
      ValuePart& before = parts_[*first - back];
      if (ends_sentence_behind(before)) break;
      if (const int year = whole(number_of(&before), kFirstYear, kLastYear)) {
        *first -= back;
        return year;
      }
      if (before.value) break;  // "gada" is a unit, too
    }
    return 0;
  }

  // A full stop with a capital behind it.
  bool ends_sentence_behind(const ValuePart& part) const {
    const std::string_view rest =
        std::string_view(letter_.text).substr(part.span.end);
    const std::size_t next = rest.find_first_not_of(". ");
    return rest.starts_with('.') && next != std::string_view::npos &&
           next > 1 && rest[next] >= 'A' && rest[next] <= 'Z';
  }

  // "46 eiro un 80 centi".
  void add_cents(std::size_t at, double* number) {
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 3; ++i) {
      const ValueReading* cents = number_of(&parts_[i]);
      if (cents == nullptr) {
        if (parts_[i].value) return;
        continue;
      }
      const ValuePart* unit = parts_.at(i + 1);
      if (cents->number >= 100 || unit == nullptr ||
          unit->as(ValueWordKind::kCents) == nullptr) {
        return;
      }
      *number += cents->number / 100;
      parts_.take(at, i + 1);
      return;
    }
  }

  void find_units() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      ValueReading* number = number_of(&parts_[i]);
      if (number == nullptr || !number->unit.empty()) continue;
      const std::string_view unit = unit_beside(i);
      if (unit.empty()) continue;
      for (ValueReading& one : parts_[i].value->readings) {
        if (one.kind == ValueKind::kNumber) one.unit = unit;
      }
      if (minutes_of(unit) == 0) {
        add_cents(i, &parts_[i].value->readings.front().number);
      }
    }
  }

  // With half a unit more, where that is said behind it.
  std::string_view take_unit(std::size_t at, std::size_t place,
                             std::string_view unit) {
    Value& value = *parts_[at].value;
    value.span.end = std::max(value.span.end, parts_[place].span.end);
    parts_[place].words.clear();
    const std::size_t half = half_behind(place);
    if (half > place && minutes_of(unit) > 0) {
      value.readings.front().number += 0.5;
      parts_.take(at, half);
    }
    return unit;
  }

  std::string_view unit_beside(std::size_t at) {
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 3; ++i) {
      ValuePart& next = parts_[i];
      if (next.value) break;
      for (const ValueWordKind kind :
           {ValueWordKind::kUnit, ValueWordKind::kCurrency}) {
        if (const ValueWord* word = next.as(kind)) {
          return take_unit(at, i, word->unit);
        }
      }
      const bool is_between = next.as(ValueWordKind::kUnitWord) != nullptr ||
                              (next.is_filler() && i == at + 1 &&
                               kind_behind(i) == ValueWordKind::kCurrency);
      if (!is_between) break;
    }
    if (at == 0 || parts_[at - 1].value) return {};
    ValuePart& before = parts_[at - 1];
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

  // One word may be the day before and the day after.
  static void add_near_days(const ValuePart& part, Value* value) {
    for (const ValueWord& word : part.words) {
      if (word.kind != ValueWordKind::kNearDay) continue;
      ValueReading reading;
      reading.kind = ValueKind::kNearDay;
      reading.number = word.number;
      value->readings.push_back(std::move(reading));
    }
  }

  // Half is 50 %, too.
  static void add_share(Value* value) {
    ValueReading share = value->readings.front();
    if (!value->is_in_words || share.kind != ValueKind::kNumber ||
        !share.unit.empty() || share.number <= 0 || share.number >= 1) {
      return;
    }
    share.number *= 100;
    share.unit = "percent";
    value->readings.push_back(std::move(share));
  }

  // Where half a unit more ends, "duas horas e meia"; the place itself if there
  // is none.
  std::size_t half_behind(std::size_t unit) const {
    std::size_t half = unit + 1;
    if (half < parts_.size() &&
        parts_[half].as(ValueWordKind::kJoiner) != nullptr) {
      ++half;
    }
    const bool is_half = half < parts_.size() && !parts_[half].value &&
                         parts_[half].as(ValueWordKind::kHalf) != nullptr;
    return is_half ? half : unit;
  }

  // A weekday, a near day, noon, or "a week".
  static void add_word_value(const ValuePart& part, bool has_half,
                             std::vector<Value>* values) {
    Value value;
    value.span = part.span;
    value.is_in_words = true;
    ValueReading reading;
    if (const ValueWord* weekday = part.as(ValueWordKind::kWeekday)) {
      reading.kind = ValueKind::kWeekday;
      reading.number = weekday->number;
    } else if (part.as(ValueWordKind::kNearDay) != nullptr) {
      add_near_days(part, &value);
      values->push_back(std::move(value));
      return;
    } else if (const ValueWord* hour = part.as(ValueWordKind::kHour)) {
      reading.kind = ValueKind::kTime;
      reading.number = hour->number;
      if (std::fmod(hour->number, 60) != 0) {  // half past some hour
        value.readings.push_back(reading);
        reading.number += kNoonMinutes;
      }
    } else if (const ValueWord* unit = part.as(ValueWordKind::kUnit);
               unit != nullptr && minutes_of(unit->unit) > 0) {
      reading.number = has_half ? 1.5 : 1;
      reading.unit = unit->unit;
    } else if (unit != nullptr) {
      reading.unit = unit->unit;
      value.is_unread = true;
    } else if (const ValueWord* money = part.as(ValueWordKind::kCurrency)) {
      reading.unit = money->unit;
      value.is_unread = true;
    } else {
      return;
    }
    value.readings.push_back(std::move(reading));
    values->push_back(std::move(value));
  }

  const Letter& letter_;
  ValueParts parts_;
};

}  // namespace

std::vector<Value> read_values(const Letter& letter, const Text& text,
                               const ValueWords& words) {
  return ValueReader(letter, text, words).read();
}

}  // namespace sincerely
