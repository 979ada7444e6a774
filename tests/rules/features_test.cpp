#include "rules/features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "input/placeholders.h"
#include "pack/writer.h"
#include "text/locale.h"
#include "text/reading.h"

namespace sincerely {
namespace {

// Pets are field 0, food is field 1.
std::string pets_and_food() {
  PackWriter writer;
  const FieldEntry entries[] = {
      {"cat", 0}, {"dog", 0}, {"milk", 1}, {"biscuit*", 1}};
  write_word_fields(entries, &writer);
  return writer.finish();
}

std::vector<Feature> features_of(const std::string& sentence,
                                 const std::string& fields = {}) {
  const std::string none = PackWriter().finish();
  const Pack pack = *Pack::open(fields.empty() ? none : fields);
  const Locale locale;
  Letter letter;
  letter.text = sentence;
  mark_placeholders(&letter, locale.placeholders);
  Text text;
  TextReader(locale).read(letter, &text);
  std::vector<Feature> out;
  read_features(text, {0, static_cast<std::uint32_t>(text.words.size())},
                WordFields(pack), &out);
  return out;
}

std::set<std::uint32_t> hashes_of(const std::string& sentence,
                                  const std::string& fields = {}) {
  std::set<std::uint32_t> out;
  for (const Feature& feature : features_of(sentence, fields))
    out.insert(feature.hash);
  return out;
}

std::size_t shared(const std::string& a, const std::string& b) {
  const auto one = hashes_of(a);
  const auto other = hashes_of(b);
  return static_cast<std::size_t>(std::ranges::count_if(
      one, [&](std::uint32_t hash) { return other.contains(hash); }));
}

TEST(Features, OfOneWordAreItItsPartsAndItsEdges) {
  // The word, its prefixes of 3 to 6, its suffixes of 2 to 4, and a pair of
  // words and one of stems with each edge.
  EXPECT_EQ(1U + 4U + 3U + 4U, features_of("mistaken").size());
  EXPECT_EQ(1U + 0U + 1U + 4U, features_of("nay").size());
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

TEST(Features, OfWordsOfOneFieldAreShared) {
  const auto shared_by = [](const std::string& fields) {
    const auto one = hashes_of("the cat likes milk", fields);
    const auto other = hashes_of("the dog likes biscuits", fields);
    return std::ranges::count_if(
        one, [&](std::uint32_t hash) { return other.contains(hash); });
  };
  EXPECT_EQ(shared_by({}) + 2, shared_by(pets_and_food()));
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
