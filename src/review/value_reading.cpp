// The text becomes a row of parts, figures and words, of which most mean
// nothing here. Then numbers in words are added up, months take their days and
// years, hours are told from other numbers, and units are put to what is left.

#include "review/value_reading.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "review/value_parts.h"

namespace sincerely {
namespace {

using Kind = ValueReading::Kind;

constexpr double kNoonMinutes = 12 * 60;
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
    find_times();
    find_units();
    std::vector<Value> values;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      ValuePart& part = parts_[i];
      if (part.value) {
        values.push_back(std::move(*part.value));
      } else {
        add_word_value(part, &values);
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
      date.kind = Kind::kDate;
      date.month = static_cast<int>(month->number);
      bool is_in_words = false;
      for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
        ValuePart& before = parts_[i - back];
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
      parts_.take(first, last);
      parts_[first].span = value.span;
      parts_[first].words.clear();
      parts_[first].value = std::move(value);
      i = first;
    }
  }

  static bool is_filler(const ValuePart& part) {
    return !part.value && part.words.empty();
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
      if (!is_filler(*behind)) break;
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

  void find_times() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (!parts_[i].value) continue;
      std::vector<ValueReading>& readings = parts_[i].value->readings;
      const bool is_clock = std::ranges::any_of(
          readings,
          [](const ValueReading& r) { return r.kind == Kind::kTime; });
      const ValueReading* number = number_of(&parts_[i]);
      const bool may_be_hour =
          number != nullptr && number->unit.empty() && number->number >= 0 &&
          number->number <= 24 &&
          number->number * 4 == std::floor(number->number * 4);
      if (!is_clock && !may_be_hour) continue;
      // "uma noite" is one night.
      if (may_be_hour && parts_[i].value->is_in_words && number->number == 1) {
        continue;
      }
      HourMarks marks = marks_beside(i);
      if (!is_clock) add_minutes(i, &marks);
      if (!is_clock && !marks.is_hour) continue;
      if (!is_clock) {
        ValueReading time;
        time.kind = Kind::kTime;
        time.number = number_of(&parts_[i])->number * 60 + marks.minutes;
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
          readings.front().number < kNoonMinutes) {
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
    double minutes = 0;
  };

  static void set_half(const HourMarks& marks, double* minutes) {
    if (marks.is_afternoon && *minutes < kNoonMinutes) *minutes += kNoonMinutes;
    if (marks.is_morning && *minutes >= kNoonMinutes &&
        *minutes < kNoonMinutes + 60) {
      *minutes -= kNoonMinutes;
    }
  }

  static bool is_day_part(const ValuePart& part) {
    return part.as(ValueWordKind::kMorning) != nullptr ||
           part.as(ValueWordKind::kAfternoon) != nullptr;
  }

  static void note(const ValuePart& part, HourMarks* marks) {
    marks->is_morning |= part.as(ValueWordKind::kMorning) != nullptr;
    marks->is_afternoon |= part.as(ValueWordKind::kAfternoon) != nullptr;
    marks->is_hour |= part.as(ValueWordKind::kClock) != nullptr;
  }

  // "quatro da tarde": the part of the day is of the hour before it.
  bool follows_number(std::size_t at) const {
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
      const ValuePart& before = parts_[at - back];
      if (before.value) return true;
      if (!is_filler(before)) return false;
    }
    return false;
  }

  // The part of the day may stand directly before the hour, or behind it; at
  // most one word that says nothing is between.
  HourMarks marks_beside(std::size_t at) {
    HourMarks marks;
    bool has_before = false;
    if (at > 0 && !parts_[at - 1].value) {
      const ValuePart& before = parts_[at - 1];
      marks.is_hour = before.as(ValueWordKind::kHourBefore) != nullptr;
      has_before = is_day_part(before) && !follows_number(at - 1);
      if (has_before) note(before, &marks);
    }
    if (!has_before && at > 1 && !parts_[at - 2].value && marks.is_hour &&
        is_day_part(parts_[at - 2]) && (at < 3 || !parts_[at - 3].value)) {
      note(parts_[at - 2], &marks);
      has_before = true;
    }
    look_behind(at, has_before, &marks);
    marks.is_hour |= marks.is_morning || marks.is_afternoon;
    return marks;
  }

  void look_behind(std::size_t at, bool has_day_part, HourMarks* marks) {
    std::size_t fillers = 0;
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 4; ++i) {
      const ValuePart& next = parts_[i];
      if (next.value) return;
      if (is_filler(next)) {
        if (++fillers > 1) return;
        continue;
      }
      if (next.as(ValueWordKind::kClock) != nullptr && fillers == 0) {
        note(next, marks);
      } else if (is_day_part(next)) {
        // That of the hour behind it: सुबह 10 बजे से शाम 5 बजे.
        const bool is_of_next = i + 1 < parts_.size() && parts_[i + 1].value;
        if (!has_day_part && !is_of_next) note(next, marks);
        return;
      } else if (next.as(ValueWordKind::kUnit) == nullptr ||
                 next.as(ValueWordKind::kUnit)->unit != "hour") {
        return;
      }
    }
  }

  // "7 बजकर 20 मिनट", "sete e quarenta e cinco da manhã": minutes behind.
  void add_minutes(std::size_t at, HourMarks* marks) {
    std::size_t next = at + 1;
    bool is_joined = false;
    if (const ValuePart* clock = parts_.at(next);
        clock != nullptr && clock->as(ValueWordKind::kClock) != nullptr) {
      is_joined = true;
      ++next;
    } else if (clock != nullptr &&
               clock->as(ValueWordKind::kJoiner) != nullptr) {
      ++next;
    }
    if (next == at + 1) return;
    ValuePart* more = parts_.at(next);
    const ValueReading* minutes = number_of(more);
    if (minutes == nullptr || minutes->number >= 60 ||
        minutes->number != std::floor(minutes->number)) {
      return;
    }
    const ValuePart* unit = parts_.at(next + 1);
    const bool has_unit = unit != nullptr &&
                          unit->as(ValueWordKind::kUnit) != nullptr &&
                          unit->as(ValueWordKind::kUnit)->unit == "minute";
    const HourMarks behind = marks_beside(next);
    if (is_joined ? !has_unit : !(behind.is_morning || behind.is_afternoon)) {
      return;
    }
    marks->minutes = minutes->number;
    marks->is_hour = true;
    marks->is_morning |= behind.is_morning;
    marks->is_afternoon |= behind.is_afternoon;
    parts_.take(at, is_joined ? next + 1 : next);
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
        if (one.kind == Kind::kNumber) one.unit = unit;
      }
      if (minutes_of(unit) == 0) {
        add_cents(i, &parts_[i].value->readings.front().number);
      }
    }
  }

  std::string_view unit_beside(std::size_t at) {
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 3; ++i) {
      ValuePart& next = parts_[i];
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

  // A weekday, a near day, noon, or "a week".
  static void add_word_value(const ValuePart& part,
                             std::vector<Value>* values) {
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
      if (std::fmod(hour->number, 60) != 0) {  // half past some hour
        value.readings.push_back(reading);
        reading.number += kNoonMinutes;
      }
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
  ValueParts parts_;
};

}  // namespace

std::vector<Value> read_values(const Letter& letter, const Text& text,
                               const ValueWords& words) {
  return ValueReader(letter, text, words).read();
}

}  // namespace sincerely
