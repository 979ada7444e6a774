#include "review/value_hours.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

// "2 at night" is of the next day, "5 at night" of this one.
constexpr double kDawnMinutes = 5 * 60;

class HourFinder {
 public:
  explicit HourFinder(ValueParts* parts) : parts_(*parts) {}

  void find() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (!parts_[i].value || !may_be_hour(i)) continue;
      const bool is_clock = has_clock(i);
      HourMarks marks = marks_beside(i);
      if (!is_clock) add_minutes(i, &marks);
      if (!is_clock && !marks.is_hour) continue;
      read_hour(i, marks, is_clock);
    }
    add_ranges();
  }

 private:
  struct HourMarks {
    bool is_hour = false;
    bool is_morning = false;
    bool is_afternoon = false;
    bool is_night = false;
    bool is_duration = false;  // it may as well be: "2 hours 30 minutes"
    double minutes = 0;
    std::uint32_t end = 0;  // of the words behind

    bool has_part() const { return is_morning || is_afternoon || is_night; }
  };

  bool has_clock(std::size_t at) const {
    return std::ranges::any_of(
        parts_[at].value->readings,
        [](const ValueReading& r) { return r.kind == ValueKind::kTime; });
  }

  bool may_be_hour(std::size_t at) {
    if (has_clock(at)) return true;
    const ValueReading* number = parts_[at].number();
    // "uma noite" is one night.
    return number != nullptr && number->unit.empty() && number->number >= 0 &&
           number->number <= 24 &&
           number->number * 4 == std::floor(number->number * 4) &&
           !(parts_[at].value->is_in_words && number->number == 1);
  }

  void read_hour(std::size_t at, const HourMarks& marks, bool is_clock) {
    Value& value = *parts_[at].value;
    std::vector<ValueReading>& readings = value.readings;
    if (marks.is_hour) value.span.end = std::max(value.span.end, marks.end);
    if (!is_clock) {
      ValueReading time;
      time.kind = ValueKind::kTime;
      time.number = parts_[at].number()->number * 60 + marks.minutes;
      readings = {time};
      if (marks.is_duration) {
        time.kind = ValueKind::kNumber;
        time.unit = "minute";
        readings.push_back(time);
      }
      value.is_in_words = false;
    }
    for (ValueReading& one : readings) {
      if (one.kind == ValueKind::kTime) set_half(marks, &one.number);
    }
    if (marks.is_hour && at > 0 &&
        parts_[at - 1].as(ValueWordKind::kHourBefore) != nullptr) {
      parts_[at - 1].words.clear();  // "saat" is no hour more
    }
    if (is_clock && marks.is_hour) {
      // 03.06 before "night" may be a day all the same.
      std::stable_partition(
          readings.begin(), readings.end(),
          [](const ValueReading& r) { return r.kind == ValueKind::kTime; });
    }
    const bool has_part = marks.has_part();
    if (has_part) with_part_.push_back(at);
    if (!is_clock && !has_part) add_later(&readings);
  }

  static void add_later(std::vector<ValueReading>* readings) {
    if (readings->front().number >= kNoonMinutes) return;
    ValueReading later = readings->front();
    later.number += kNoonMinutes;
    readings->push_back(later);
  }

  // Of two hours that stand together, both may be of the part of the day that
  // is said of one: रात 8:45 से 10:30 बजे, "8:45 to 10:30 pm".
  void add_ranges() {
    for (const std::size_t at : with_part_) {
      add_neighbour(at, 1);
      add_neighbour(at, -1);
    }
  }

  void add_neighbour(std::size_t at, int step) {
    constexpr int kFar = 4;  // parts
    for (int i = 1; i <= kFar; ++i) {
      const std::size_t other = at + static_cast<std::size_t>(i * step);
      if (other >= parts_.size()) return;
      if (!parts_[other].value) continue;
      std::vector<ValueReading>& readings = parts_[other].value->readings;
      const bool is_marked =
          std::ranges::find(with_part_, other) != with_part_.end();
      if (!is_marked && readings.size() == 1 &&
          readings.front().kind == ValueKind::kTime) {
        add_later(&readings);
      } else if (step < 0 && i <= 2) {
        add_earlier_hour(&*parts_[other].value);
      }
      return;
    }
  }

  // The 5 of "between 5 and 7 pm".
  static void add_earlier_hour(Value* value) {
    const ValueReading& number = value->readings.front();
    if (value->readings.size() > 1 || value->is_in_words ||
        number.kind != ValueKind::kNumber || !number.unit.empty() ||
        number.number < 1 || number.number > kNoonMinutes / 60 ||
        number.number != std::floor(number.number)) {
      return;
    }
    ValueReading time;
    time.kind = ValueKind::kTime;
    time.number = std::fmod(number.number * 60, kNoonMinutes) + kNoonMinutes;
    value->readings.push_back(time);
  }

  static void set_half(const HourMarks& marks, double* minutes) {
    const bool is_late =
        marks.is_afternoon || (marks.is_night && *minutes >= kDawnMinutes);
    if (is_late && *minutes < kNoonMinutes) *minutes += kNoonMinutes;
    if ((marks.is_morning || marks.is_night) && *minutes >= kNoonMinutes &&
        *minutes < kNoonMinutes + 60) {
      *minutes -= kNoonMinutes;
    }
  }

  static bool is_hour_unit(const ValuePart& part) {
    const ValueWord* unit = part.as(ValueWordKind::kUnit);
    return unit != nullptr && unit->unit == "hour";
  }

  static bool is_day_part(const ValuePart& part) {
    return part.as(ValueWordKind::kMorning) != nullptr ||
           part.as(ValueWordKind::kAfternoon) != nullptr ||
           part.as(ValueWordKind::kNight) != nullptr;
  }

  static void note(const ValuePart& part, HourMarks* marks) {
    marks->is_morning |= part.as(ValueWordKind::kMorning) != nullptr;
    marks->is_afternoon |= part.as(ValueWordKind::kAfternoon) != nullptr;
    marks->is_night |= part.as(ValueWordKind::kNight) != nullptr;
    marks->is_hour |= part.as(ValueWordKind::kClock) != nullptr;
  }

  // "quatro da tarde": the part of the day is of the hour before it.
  bool follows_number(std::size_t at) const {
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
      const ValuePart& before = parts_[at - back];
      if (before.value) {
        return before.value->readings.front().kind != ValueKind::kDate;
      }
      if (!before.is_filler()) return false;
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
    marks.is_hour |= marks.has_part();
    return marks;
  }

  void look_behind(std::size_t at, bool has_day_part, HourMarks* marks) {
    std::size_t fillers = 0;
    for (std::size_t i = at + 1; i < parts_.size() && i <= at + 4; ++i) {
      const ValuePart& next = parts_[i];
      if (next.value) return;
      if (next.is_filler()) {
        if (++fillers > 1) return;
        continue;
      }
      if (next.as(ValueWordKind::kClock) != nullptr && fillers == 0) {
        note(next, marks);
        marks->end = next.span.end;
      } else if (is_day_part(next)) {
        // That of the hour behind it: सुबह 10 बजे से शाम 5 बजे.
        const bool is_of_next = i + 1 < parts_.size() && parts_[i + 1].value;
        if (has_day_part || is_of_next) return;
        note(next, marks);
        marks->end = next.span.end;
        return;
      } else if (!is_hour_unit(next)) {
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
    } else if (clock != nullptr && is_hour_unit(*clock)) {
      is_joined = true;
      marks->is_duration = true;
      ++next;
      const ValuePart* joiner = parts_.at(next);
      if (joiner != nullptr && joiner->as(ValueWordKind::kJoiner) != nullptr) {
        ++next;
      }
    } else if (clock != nullptr &&
               clock->as(ValueWordKind::kJoiner) != nullptr) {
      ++next;
    }
    if (next == at + 1) return;
    ValuePart* more = parts_.at(next);
    const ValueReading* minutes = (more == nullptr ? nullptr : more->number());
    // "5 and 7 pm" are two hours.
    if (!is_joined && minutes != nullptr &&
        !(parts_[at].value->is_in_words && more->value->is_in_words)) {
      return;
    }
    if (minutes == nullptr || minutes->number >= 60 ||
        minutes->number != std::floor(minutes->number)) {
      return;
    }
    const ValuePart* unit = parts_.at(next + 1);
    const bool has_unit = unit != nullptr &&
                          unit->as(ValueWordKind::kUnit) != nullptr &&
                          unit->as(ValueWordKind::kUnit)->unit == "minute";
    const HourMarks behind = marks_beside(next);
    if (is_joined ? !has_unit : !behind.has_part()) {
      return;
    }
    marks->minutes = minutes->number;
    marks->is_hour = true;
    marks->is_morning |= behind.is_morning;
    marks->is_afternoon |= behind.is_afternoon;
    marks->is_night |= behind.is_night;
    parts_.take(at, is_joined ? next + 1 : next);
  }

  ValueParts& parts_;
  // The parts that are hours of a part of the day that is said.
  std::vector<std::size_t> with_part_;
};

}  // namespace

void find_hours(ValueParts* parts) { HourFinder(parts).find(); }

}  // namespace sincerely
