#include "rules/features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "input/placeholders.h"
#include "text/locale.h"
#include "text/reading.h"

namespace sincerely {
namespace {

std::vector<Feature> features_of(const std::string& sentence) {
  const Locale locale;
  Letter letter;
  letter.text = sentence;
  mark_placeholders(&letter, locale.placeholders);
  Text text;
  TextReader(locale).read(letter, &text);
  std::vector<Feature> out;
  read_features(text, {0, static_cast<std::uint32_t>(text.words.size())}, &out);
  return out;
}

std::set<std::uint32_t> hashes_of(const std::string& sentence) {
  std::set<std::uint32_t> out;
  for (const Feature& feature : features_of(sentence)) out.insert(feature.hash);
  return out;
}

std::size_t shared(const std::string& a, const std::string& b) {
  const auto one = hashes_of(a);
  const auto other = hashes_of(b);
  return static_cast<std::size_t>(std::ranges::count_if(
      one, [&](std::uint32_t hash) { return other.contains(hash); }));
}

TEST(Features, OfOneWordAreItItsPartsAndItsEdges) {
  // The word, its prefixes of 3 to 6, its suffixes of 2 to 4, and a pair and
  // two stem pairs or triples with each edge.
  EXPECT_EQ(1U + 4U + 3U + 6U, features_of("mistaken").size());
  EXPECT_EQ(1U + 0U + 1U + 6U, features_of("nay").size());
}

TEST(Features, SeeTheOrderOfWords) {
  EXPECT_NE(hashes_of("you lost it"), hashes_of("it lost you"));
}

TEST(Features, ShareTheStemsOfInflectedWords) {
  EXPECT_GT(shared("promises", "promising"), shared("promises", "premises"));
}

TEST(Features, TakeAllNumbersForOne) {
  EXPECT_EQ(hashes_of("room 12 is free"), hashes_of("room 4711 is free"));
}

TEST(Features, TakeAllPlaceholdersForOne) {
  EXPECT_EQ(hashes_of("room {{a}} is free"), hashes_of("room {{b}} is free"));
}

TEST(Features, StayWithinTheirWords) {
  for (const Feature& feature : features_of("one two three four")) {
    EXPECT_LT(feature.first, feature.last);
    EXPECT_LE(feature.last, 4);
  }
}

TEST(Features, OfNothingAreNone) { EXPECT_LE(features_of("").size(), 2U); }

}  // namespace
}  // namespace sincerely
