#include "review/value.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sincerely {
namespace {

constexpr std::size_t kCountryDigits = 4;
constexpr double kDayMinutes = 24 * 60;
constexpr double kNoon = 12 * 60;
constexpr std::string_view kPercent = "percent";
constexpr std::string_view kHour = "hour";

constexpr std::pair<std::string_view, double> kUnits[] = {
    {"minute", 1},
    {"hour", 60},
    {"day", kDayMinutes},
    {"week", 7 * kDayMinutes},
    {"fortnight", 14 * kDayMinutes},
    {"month", 30 * kDayMinutes},
    {"year", 360 * kDayMinutes},
};

bool is_near(double a, double b) { return std::fabs(a - b) < 1e-6; }

bool is_currency(std::string_view unit) {
  return !unit.empty() && unit[0] >= 'A' && unit[0] <= 'Z';
}

// Units that are not said, or said on one side only, are no difference: "40"
// for "EUR 40" is for people to judge.
bool are_equal_numbers(const ValueReading& a, const ValueReading& b) {
  const double a_minutes = minutes_of(a.unit);
  const double b_minutes = minutes_of(b.unit);
  if (a_minutes > 0 && b_minutes > 0) {
    return is_near(a.number * a_minutes, b.number * b_minutes);
  }
  if (!is_near(a.number, b.number)) return false;
  return !(is_currency(a.unit) && is_currency(b.unit) && a.unit != b.unit);
}

bool are_equal_dates(const ValueReading& a, const ValueReading& b) {
  const auto same = [](int x, int y) { return x == 0 || y == 0 || x == y; };
  const auto same_year = [&](int x, int y) {
    return same(x, y) || (std::min(x, y) < 100 && x % 100 == y % 100);
  };
  return same(a.day, b.day) && same(a.month, b.month) &&
         same_year(a.year, b.year) && (a.day == b.day || a.day * b.day == 0);
}

// "15" for "3 pm", "3" too where the clock has twelve hours.
bool is_hour(double number, double minutes) {
  return is_near(std::fmod(number * 60, kDayMinutes),
                 std::fmod(minutes, kDayMinutes)) ||
         (number <= 12 && is_near(number * 60 + kNoon, minutes));
}

bool is_mixed_equal(const ValueReading& a, const ValueReading& b) {
  if (a.kind == ValueKind::kNumber && b.kind == ValueKind::kTime) {
    return (a.unit.empty() || a.unit == kHour) && is_hour(a.number, b.number);
  }
  // "on the 5th" for "on 5 May".
  if (a.kind == ValueKind::kNumber && b.kind == ValueKind::kDate) {
    return a.unit.empty() && b.day > 0 && is_near(a.number, b.day);
  }
  return false;
}

bool are_digits(const std::string& code) {
  return code.find_first_not_of("0123456789") == std::string::npos;
}

// A telephone number may have its country before it.
bool are_equal_codes(std::string a, std::string b) {
  if (a == b) return true;
  if (!are_digits(a) || !are_digits(b)) return false;
  a.erase(0, std::min(a.find_first_not_of('0'), a.size()));
  b.erase(0, std::min(b.find_first_not_of('0'), b.size()));
  if (a.size() < b.size()) std::swap(a, b);
  return b.size() >= kFewestPhoneDigits && a.ends_with(b) &&
         a.size() - b.size() <= kCountryDigits;
}

bool are_equal_readings(const ValueReading& a, const ValueReading& b) {
  if (a.kind != b.kind) return is_mixed_equal(a, b) || is_mixed_equal(b, a);
  switch (a.kind) {
    case ValueKind::kNumber:
      return are_equal_numbers(a, b);
    case ValueKind::kDate:
      return are_equal_dates(a, b);
    case ValueKind::kCode:
      return are_equal_codes(a.code, b.code);
    case ValueKind::kTime:  // 24:00 is 0:00
      return is_near(std::fmod(a.number, kDayMinutes),
                     std::fmod(b.number, kDayMinutes));
    default:
      return is_near(a.number, b.number);
  }
}

// Of money or per cent.
bool is_amount(const ValueReading& reading) {
  return !reading.unit.empty() && minutes_of(reading.unit) == 0;
}

bool is_when(const ValueReading& reading) {
  return reading.kind == ValueKind::kDate || reading.kind == ValueKind::kTime ||
         reading.kind == ValueKind::kWeekday ||
         reading.kind == ValueKind::kNearDay || minutes_of(reading.unit) > 0;
}

}  // namespace

double minutes_of(std::string_view unit) {
  const auto* found = std::ranges::find(
      kUnits, unit, &std::pair<std::string_view, double>::first);
  return found == std::end(kUnits) ? 0 : found->second;
}

bool Value::is_time() const { return is_when(readings.front()); }

bool are_equal(const Value& one, const Value& other) {
  return std::ranges::any_of(one.readings, [&](const ValueReading& a) {
    return std::ranges::any_of(other.readings, [&](const ValueReading& b) {
      return are_equal_readings(a, b);
    });
  });
}

bool are_same(const Value& one, const Value& other) {
  return std::ranges::any_of(one.readings, [&](const ValueReading& a) {
    return std::ranges::any_of(other.readings, [&](const ValueReading& b) {
      return a.kind == b.kind && a.day == b.day && are_equal_readings(a, b);
    });
  });
}

bool are_alike(const Value& one, const Value& other) {
  const ValueReading& a = one.readings.front();
  const ValueReading& b = other.readings.front();
  if (one.is_in_words || other.is_in_words) {
    if (a.kind == ValueKind::kDate && (a.day == 0) != (b.day == 0))
      return false;
    return a.kind == b.kind &&
           (a.kind != ValueKind::kNumber || is_amount(a) == is_amount(b));
  }
  if (a.kind == b.kind) {
    return (a.unit == kPercent) == (b.unit == kPercent) || a.unit.empty() ||
           b.unit.empty();
  }
  const auto is_figure = [](ValueKind kind) {
    return kind == ValueKind::kNumber || kind == ValueKind::kCode;
  };
  return (is_when(a) && is_when(b)) || (is_figure(a.kind) && is_figure(b.kind));
}

}  // namespace sincerely
