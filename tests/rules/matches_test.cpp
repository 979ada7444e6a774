#include "rules/matches.h"

#include <gtest/gtest.h>

#include <utility>

namespace sincerely {
namespace {

Hit hit(std::uint32_t set, WordRange words) {
  Hit out;
  out.set = set;
  out.words = words;
  out.span = words;
  return out;
}

TEST(Matches, KeepTheLongestOfOnePlaceAndTheFirstOfTwoThatOverlap) {
  Matches matches;
  matches.add(hit(1, {4, 6}), {});
  matches.add(hit(0, {2, 3}), {});
  matches.add(hit(1, {0, 1}), {});
  matches.add(hit(1, {0, 3}), {});
  matches.add(hit(1, {2, 5}), {});
  matches.finish(2);
  ASSERT_EQ(1U, matches.of(0).size());
  ASSERT_EQ(2U, matches.of(1).size());
  EXPECT_EQ(3U, matches.of(1)[0].words.last);
  EXPECT_EQ(4U, matches.of(1)[1].words.first);
  EXPECT_TRUE(matches.of(7).empty());
}

TEST(Matches, TellWhetherAHitLiesWithin) {
  Matches matches;
  matches.add(hit(0, {2, 4}), {});
  matches.finish(1);
  EXPECT_TRUE(matches.any_within(0, {2, 4}));
  EXPECT_TRUE(matches.any_within(0, {0, 9}));
  EXPECT_FALSE(matches.any_within(0, {3, 9}));
  EXPECT_FALSE(matches.any_within(0, {0, 3}));
}

TEST(Matches, KeepEachHitsCaptures) {
  Matches matches;
  const WordRange first[] = {{1, 2}};
  const WordRange second[] = {{5, 6}};
  matches.add(hit(0, {4, 7}), second);
  matches.add(hit(0, {0, 3}), first);
  matches.finish(1);
  EXPECT_EQ(1U, matches.captures_of(matches.of(0)[0], 1)[0].first);
  EXPECT_EQ(5U, matches.captures_of(matches.of(0)[1], 1)[0].first);
}

TEST(Matches, PutAppendedHitsBehind) {
  Matches matches;
  Matches others;
  const WordRange first[] = {{1, 2}};
  const WordRange second[] = {{5, 6}};
  matches.add(hit(1, {0, 3}), first);
  others.add(hit(1, {4, 7}), second);
  others.add(hit(0, {8, 9}), {});
  matches.set_known_words(3);
  others.set_known_words(4);
  matches.append(std::move(others));
  matches.finish(2);
  EXPECT_EQ(7U, matches.known_words());
  EXPECT_EQ(1U, matches.of(0).size());
  ASSERT_EQ(2U, matches.of(1).size());
  EXPECT_EQ(0U, matches.of(1)[0].words.first);
  EXPECT_EQ(5U, matches.captures_of(matches.of(1)[1], 1)[0].first);
}

}  // namespace
}  // namespace sincerely
