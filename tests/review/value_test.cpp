#include "review/value.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

using ValueKind = ValueKind;

Value number(double worth, std::string_view unit = {}) {
  Value value;
  value.readings.emplace_back();
  value.readings.back().number = worth;
  value.readings.back().unit = unit;
  return value;
}

Value time(double minutes) {
  Value value = number(minutes);
  value.readings.back().kind = ValueKind::kTime;
  return value;
}

Value date(int day, int month, int year = 0) {
  Value value;
  value.readings.emplace_back();
  value.readings.back().kind = ValueKind::kDate;
  value.readings.back().day = day;
  value.readings.back().month = month;
  value.readings.back().year = year;
  return value;
}

Value code(const char* text) {
  Value value;
  value.readings.emplace_back();
  value.readings.back().kind = ValueKind::kCode;
  value.readings.back().code = text;
  return value;
}

TEST(AreEqual, ComparesNumbersWithTheirUnits) {
  EXPECT_TRUE(are_equal(number(40, "EUR"), number(40, "EUR")));
  EXPECT_TRUE(are_equal(number(40, "EUR"), number(40)));
  EXPECT_FALSE(are_equal(number(40, "EUR"), number(40, "USD")));
  EXPECT_FALSE(are_equal(number(40), number(41)));
  EXPECT_TRUE(are_equal(number(2, "week"), number(14, "day")));
  EXPECT_TRUE(are_equal(number(48, "hour"), number(2, "day")));
  EXPECT_FALSE(are_equal(number(5, "day"), number(5, "week")));
}

TEST(AreEqual, ComparesDatesByWhatBothSay) {
  EXPECT_TRUE(are_equal(date(5, 5), date(5, 5, 2026)));
  EXPECT_TRUE(are_equal(date(5, 5, 26), date(5, 5, 2026)));
  EXPECT_FALSE(are_equal(date(5, 5, 2025), date(5, 5, 2026)));
  EXPECT_FALSE(are_equal(date(5, 5), date(5, 6)));
  EXPECT_TRUE(are_equal(date(5, 5), number(5)));  // "on the 5th"
  EXPECT_FALSE(are_equal(date(5, 5), number(6)));
}

TEST(AreEqual, ComparesHours) {
  EXPECT_TRUE(are_equal(time(15 * 60), number(15)));
  EXPECT_TRUE(are_equal(time(15 * 60), number(3)));
  EXPECT_FALSE(are_equal(time(15 * 60), number(4)));
  EXPECT_FALSE(are_equal(time(15 * 60), time(3 * 60)));
}

TEST(AreEqual, LooksPastTheCountryOfATelephone) {
  EXPECT_TRUE(are_equal(code("551133449021"), code("1133449021")));
  EXPECT_TRUE(are_equal(code("01133449021"), code("1133449021")));
  EXPECT_FALSE(are_equal(code("1133449021"), code("1133449012")));
  EXPECT_FALSE(are_equal(code("K2231"), code("K2213")));
}

TEST(AreAlike, PutsTimesTogether) {
  EXPECT_TRUE(are_alike(date(5, 5), time(60)));
  EXPECT_TRUE(are_alike(number(4), number(5, "EUR")));
  EXPECT_FALSE(are_alike(number(4, "EUR"), number(5, "percent")));
  EXPECT_FALSE(are_alike(date(5, 5), number(7)));
}

TEST(MinutesOf, KnowsUnitsOfTime) {
  EXPECT_EQ(60, minutes_of("hour"));
  EXPECT_EQ(0, minutes_of("EUR"));
}

}  // namespace
}  // namespace sincerely
