#include "review/value_hours.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/grounds.h"
#include "review/reviewed.h"

namespace sincerely {
namespace {

// The times of a text in minutes.
std::string times_in(const std::string& language, const std::string& text) {
  Letter letter;
  letter.text = text;
  Grounds grounds;
  built_in_linter().lint(&letter, {language, Origin::kOption}, &grounds);
  const ValueWords words(*built_in_linter().rules_of(language));
  ValueParts parts(letter, grounds.text, words);
  find_hours(&parts);
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].value) continue;
    const ValueReading& reading = parts[i].value->readings.front();
    if (reading.kind != ValueKind::kTime) continue;
    if (!out.empty()) out += " ";
    out += std::to_string(static_cast<int>(reading.number));
  }
  return out;
}

TEST(FindHours, GoesByTheWordsBeside) {
  EXPECT_EQ("900 1020", times_in("en", "from 3 pm to 5 pm"));
  EXPECT_EQ("900", times_in("pt", "às 3 da tarde"));
  EXPECT_EQ("600 1020", times_in("hi", "सुबह 10 बजे से शाम 5 बजे तक"));
  EXPECT_EQ("900", times_in("tr", "saat 15.00'te"));
  EXPECT_EQ("", times_in("en", "3 files and 5 days"));
  EXPECT_EQ("", times_in("pt", "uma noite de hotel"));
}

}  // namespace
}  // namespace sincerely
