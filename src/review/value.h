// What a number, a date or a time of a text is worth, however its language
// writes it, so that a text and its translation can be compared.

#ifndef REVIEW_VALUE_H_
#define REVIEW_VALUE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/span.h"

namespace sincerely {

enum class ValueKind : std::uint8_t {
  kNumber,
  kTime,     // minutes from midnight
  kDate,     // day, month, year; 0: not said
  kWeekday,  // 1 is Monday
  kNearDay,  // 0 is today
  kCode,     // letters and digits
};

// One thing that the words may mean.
struct ValueReading {
  ValueKind kind = ValueKind::kNumber;
  double number = 0;
  int day = 0;
  int month = 0;
  int year = 0;
  // "percent", "day", "EUR"; empty: none is said. Borrowed from the locale.
  std::string_view unit;
  std::string code;
};

// A telephone number has at least so many.
inline constexpr std::size_t kFewestPhoneDigits = 7;
// The hour that twelve-hour clocks begin again at.
inline constexpr double kNoonMinutes = 12 * 60;

struct Value {
  Span span;
  // The likeliest first; never empty.
  std::vector<ValueReading> readings;
  // Written without figures: such words may be no number at all ("one").
  bool is_in_words = false;
  // A unit whose number was not read, if there is one.
  bool is_unread = false;

  // Whether it says when or for how long.
  bool is_time() const;
};

// Whether the two may mean the same.
bool are_equal(const Value& one, const Value& other);

// The same, and of one kind: no number for an hour, no day for a date.
bool are_same(const Value& one, const Value& other);

// Whether the two are of one sort, so that the one may have been written for
// the other.
bool are_alike(const Value& one, const Value& other);

// The minutes of a unit of time; 0 if it is none.
double minutes_of(std::string_view unit);

}  // namespace sincerely

#endif  // REVIEW_VALUE_H_
