#include "text/capitals.h"

#include <gtest/gtest.h>

#include <string_view>

#include "text/locale.h"

namespace sincerely {
namespace {

TEST(Capitals, BeginATextWithOne) {
  constexpr std::string_view kCases[][2] = {
      {"we know", "We know"}, {"ļoti", "Ļoti"},       {"Already", "Already"},
      {"हम", "हम"},           {"12 days", "12 days"}, {"", ""},
  };
  for (const auto& [text, expected] : kCases) {
    EXPECT_EQ(expected, with_capital(text));
  }
}

TEST(Capitals, FollowTheLanguagesOwnCase) {
  Locale locale;
  locale.folding = {{"İ", "i"}, {"I", "ı"}, {"Î", "i"}, {"Â", "a"}};
  constexpr std::string_view kCases[][2] = {
      {"iki", "İki"}, {"ılık", "Ilık"}, {"ancak", "Ancak"}, {"öyle", "Öyle"}};
  for (const auto& [text, expected] : kCases) {
    EXPECT_EQ(expected, with_capital(text, locale));
  }
  EXPECT_EQ("Iki", with_capital("iki", Locale()));
}

}  // namespace
}  // namespace sincerely
