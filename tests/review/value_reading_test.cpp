#include "review/value_reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/grounds.h"
#include "review/reviewed.h"

namespace sincerely {
namespace {

using ValueReadingKind = ValueKind;

std::string shown_values(const ValueReading& reading) {
  switch (reading.kind) {
    case ValueReadingKind::kDate:
      return std::to_string(reading.day) + "." + std::to_string(reading.month) +
             "." + std::to_string(reading.year);
    case ValueReadingKind::kCode:
      return reading.code;
    case ValueReadingKind::kTime:
      return std::to_string(static_cast<int>(reading.number) / 60) + "h" +
             std::to_string(static_cast<int>(reading.number) % 60);
    case ValueReadingKind::kWeekday:
      return "day " + std::to_string(static_cast<int>(reading.number));
    case ValueReadingKind::kNearDay:
      return "today " + std::to_string(static_cast<int>(reading.number));
    case ValueReadingKind::kNumber:
      break;
  }
  std::string text = std::to_string(reading.number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text + (reading.unit.empty() ? "" : " ") + std::string(reading.unit);
}

// The likeliest reading of each value.
std::string values_in(const std::string& language, const std::string& text) {
  Letter letter;
  letter.text = text;
  Grounds grounds;
  built_in_linter().lint(&letter, {language, Origin::kOption}, &grounds);
  const ValueWords words(*built_in_linter().rules_of(language));
  std::string out;
  for (const Value& value : read_values(letter, grounds.text, words)) {
    if (!out.empty()) out += ", ";
    out += shown_values(value.readings.front());
  }
  return out;
}

struct ValueReadingRow {
  const char* language;
  const char* text;
  const char* values;
};

TEST(ReadValues, ReadsDates) {
  const ValueReadingRow rows[] = {
      {"en", "It is due on 5 May 2026.", "5.5.2026"},
      {"en", "It is due on May 5, 2026.", "5.5.2026"},
      {"en", "It is due on the 5th of May.", "5.5.0"},
      {"en", "It is due on 2026-05-05.", "5.5.2026"},
      {"en", "We may refund 5 of them.", "5"},
      {"lv", "Tas notiks 2026. gada 5. maijā.", "5.5.2026"},
      {"lv", "Tas notiks 05.05.2026.", "5.5.2026"},
      {"pt", "Chega no dia 5 de maio de 2026.", "5.5.2026"},
      {"pt", "Chega em 1º de fevereiro.", "1.2.0"},
      {"tr", "5 Mayıs 2026'ya kadar gelir.", "5.5.2026"},
      {"hi", "यह ५ मई २०२६ तक आएगा।", "5.5.2026"},
      {"en", "Come on Friday or tomorrow.", "day 5, today 1"},
  };
  for (const ValueReadingRow& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_THAT(values_in(row.language, row.text),
                testing::EndsWith(row.values));
  }
}

TEST(ReadValues, ReadsTimes) {
  const ValueReadingRow rows[] = {
      {"en", "From 9 am to 5:30 pm.", "9h0, 17h30"},
      {"en", "At noon.", "12h0"},
      {"en", "Between 5 and 7 p.m.", "5, 19h0"},
      {"en", "At 12 at night.", "0h0"},
      {"pt", "Das 8h30 às 16h.", "8h30, 16h0"},
      {"pt", "Às 8 da noite.", "20h0"},
      {"hi", "रात 12 बजे तक।", "0h0"},
      {"hi", "रात 2 बजे तक।", "2h0"},
      {"hi", "रात 9 बजे तक।", "21h0"},
      {"pt", "Às 3 da tarde.", "15h0"},
      {"pt", "Às sete e quarenta e cinco da manhã.", "7h45"},
      {"lv", "No plkst. 8 līdz plkst. 13.", "8h0, 13h0"},
      {"tr", "Saat 15.00'e kadar.", "15h0"},
      {"hi", "सुबह 10 बजे से शाम 5 बजे तक।", "10h0, 17h0"},
      {"hi", "सुबह 7 बजकर 20 मिनट पर।", "7h20"},
  };
  for (const ValueReadingRow& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_EQ(row.values, values_in(row.language, row.text));
  }
}

TEST(ReadValues, ReadsNumbersAndAmounts) {
  const ValueReadingRow rows[] = {
      {"en", "Pay $1,234.50 now.", "1234.5 USD"},
      {"en", "Pay ₹12,50,000 now.", "1250000 INR"},
      {"en", "It grew by 15 per cent.", "15 percent"},
      {"en", "Within five working days.", "5 day"},
      {"en", "Twenty-five files.", "25"},
      {"en", "It took an hour and a half.", "1.5 hour"},
      {"en", "It is open 24/7.", "24 hour"},
      {"pt", "Demorou duas horas e meia.", "2.5 hour"},
      {"tr", "12 bin 400 lira ödeyin.", "12400 TRY"},
      {"tr", "3 milyon 250 bin kişiye.", "3250000"},
      {"tr", "12 bin, 400 lira ve 3 kişi.", "12000, 400 TRY, 3"},
      {"pt", "Pague R$ 1.234,50.", "1234.5 BRL"},
      {"pt", "Pague 12,50 dólares.", "12.5 USD"},
      {"pt", "São duzentos e vinte.", "220"},
      {"lv", "Maksa 85 000 EUR.", "85000 EUR"},
      {"lv", "Maksa 46 eiro un 80 centus.", "46.8 EUR"},
      {"tr", "%15 indirim.", "15 percent"},
      {"tr", "1.234,50 TL ödeyin.", "1234.5 TRY"},
      {"hi", "बारह हज़ार चार सौ ग्राहक।", "12400"},
      {"hi", "साढ़े बारह लाख रुपये।", "1250000 INR"},
  };
  for (const ValueReadingRow& row : rows) {
    SCOPED_TRACE(row.text);
    EXPECT_EQ(row.values, values_in(row.language, row.text));
  }
}

TEST(ReadValues, PassesOverPlaceholdersAndAddresses) {
  EXPECT_EQ("", values_in("en", "See {{x1}} at https://a.example/2026/05."));
}

}  // namespace
}  // namespace sincerely
