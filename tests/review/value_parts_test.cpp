#include "review/value_parts.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/grounds.h"
#include "review/reviewed.h"

namespace sincerely {
namespace {

// The numbers of a text, as they are added up.
std::string numbers_in(const std::string& language, const std::string& text) {
  Letter letter;
  letter.text = text;
  Grounds grounds;
  built_in_linter().lint(&letter, {language, Origin::kOption}, &grounds);
  const ValueWords words(*built_in_linter().rules_of(language));
  ValueParts parts(letter, grounds.text, words);
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const ValueReading* number = parts[i].number();
    if (number == nullptr) continue;
    if (!out.empty()) out += " ";
    out += std::to_string(static_cast<long>(number->number * 100));
  }
  return out;
}

TEST(ValueParts, AddsUpWords) {
  EXPECT_EQ("2500", numbers_in("en", "twenty five"));
  EXPECT_EQ("1240000", numbers_in("en", "twelve thousand four hundred"));
  EXPECT_EQ("22000", numbers_in("pt", "duzentos e vinte"));
  EXPECT_EQ("1900", numbers_in("tr", "on dokuz"));
  EXPECT_EQ("125000000", numbers_in("hi", "साढ़े बारह लाख"));
  EXPECT_EQ("50000000", numbers_in("en", "5 lakh"));
  EXPECT_EQ("200 300", numbers_in("en", "two or three"));
}

TEST(SpansWithoutValues, AreSorted) {
  Letter letter;
  letter.placeholders = {{{10, 14}, PlaceholderKind::kText}};
  letter.inert = {{Inert::Kind::kMarkup, {2, 5}}};
  EXPECT_EQ((std::vector<Span>{{2, 5}, {10, 14}}),
            spans_without_values(letter, Text()));
}

}  // namespace
}  // namespace sincerely
