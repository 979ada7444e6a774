#include "forms/source_map.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// text:   caf é _ b a r      source: "caf&eacute;⏎<b>bar"
SourceMap entity_map() {
  SourceMap map;
  map.add({{0, 3}, {10, 13}});
  map.add({{3, 5}, {13, 21}});  // é
  map.add({{5, 6}, {21, 22}});  // the line break, a blank
  map.add({{6, 9}, {25, 28}});  // behind a tag
  return map;
}

TEST(SourceMap, LeadsThroughEntitiesAndGaps) {
  const SourceMap map = entity_map();
  EXPECT_EQ((Span{10, 12}), map.source_of({0, 2}));
  EXPECT_EQ((Span{11, 21}), map.source_of({1, 5}));
  EXPECT_EQ((Span{13, 21}), map.source_of({3, 5}));
  EXPECT_EQ((Span{26, 27}), map.source_of({7, 8}));
  EXPECT_EQ((Span{12, 27}), map.source_of({2, 8}));
}

TEST(SourceMap, AnEmptySpanIsBehindWhatStandsBefore) {
  const SourceMap map = entity_map();
  EXPECT_EQ((Span{10, 10}), map.source_of({0, 0}));
  EXPECT_EQ((Span{12, 12}), map.source_of({2, 2}));
  EXPECT_EQ((Span{21, 21}), map.source_of({5, 5}));
  EXPECT_EQ((Span{22, 22}), map.source_of({6, 6}));
  EXPECT_EQ((Span{28, 28}), map.source_of({9, 9}));
}

TEST(SourceMap, KnowsWhatIsBroken) {
  const SourceMap map = entity_map();
  EXPECT_TRUE(map.is_unbroken({0, 6}));
  EXPECT_TRUE(map.is_unbroken({6, 9}));
  EXPECT_FALSE(map.is_unbroken({5, 7}));  // a tag between
  EXPECT_FALSE(map.is_unbroken({0, 4}));  // half an entity
  EXPECT_TRUE(map.is_unbroken({2, 2}));
}

TEST(SourceMap, WhatTheFormNeedsIsNoGap) {
  SourceMap map;
  map.add({{0, 4}, {1, 5}});
  map.add({{4, 4}, {5, 8}});  // "⏎"
  map.add({{4, 8}, {8, 12}});
  EXPECT_TRUE(map.is_unbroken({2, 6}));
  EXPECT_EQ((Span{3, 10}), map.source_of({2, 6}));
  EXPECT_EQ((Span{3, 5}), map.source_of({2, 4}));
  EXPECT_EQ((Span{8, 10}), map.source_of({4, 6}));
}

TEST(SourceMap, AnEmptyTextHasAPlace) {
  SourceMap map;
  map.add({{0, 0}, {7, 8}});  // the opening quotation mark of ""
  EXPECT_EQ((Span{8, 8}), map.source_of({0, 0}));
  EXPECT_TRUE(map.is_unbroken({0, 0}));
}

TEST(SourceMap, MadeTextHasNoSource) {
  SourceMap map;
  map.add({{0, 2}, {4, 6}});
  map.add({{2, 4}, {6, 6}});  // a blank line between blocks
  map.add({{4, 6}, {9, 11}});
  EXPECT_FALSE(map.is_unbroken({1, 5}));
  EXPECT_EQ((Span{5, 10}), map.source_of({1, 5}));
  EXPECT_EQ((Span{6, 6}), map.source_of({2, 4}));
}

TEST(SourceMap, HasAPlaceForATextThatIsMissing) {
  SourceMap map;
  map.add({{0, 0}, {7, 12}});
  EXPECT_EQ((Span{12, 12}), map.source_of({0, 0}));
}

TEST(SourceMap, IsTheTextItselfWhereNothingWasAdded) {
  const SourceMap map;
  EXPECT_TRUE(map.is_identity());
  EXPECT_EQ((Span{3, 7}), map.source_of({3, 7}));
  EXPECT_TRUE(map.is_unbroken({3, 7}));
}

TEST(SourceMap, JoinsCopiesThatGoOn) {
  SourceMap map;
  map.add({{0, 2}, {4, 6}});
  map.add({{2, 5}, {6, 9}});
  EXPECT_EQ(1U, map.stretches().size());
}

TEST(SourceMap, LeadsThroughAnother) {
  SourceMap inner;  // HTML in a part: its text to the decoded part
  inner.add({{0, 4}, {3, 7}});
  inner.add({{4, 5}, {7, 12}});  // an entity
  SourceMap outer;  // the decoded part to the file, quoted-printable
  outer.add({{0, 5}, {100, 105}});
  outer.add({{5, 5}, {105, 107}});  // a soft line break
  outer.add({{5, 12}, {107, 114}});
  const SourceMap both = inner.through(outer);
  EXPECT_EQ((Span{103, 105}), both.source_of({0, 2}));
  EXPECT_EQ((Span{103, 109}), both.source_of({0, 4}));
  EXPECT_EQ((Span{109, 114}), both.source_of({4, 5}));
  EXPECT_TRUE(both.is_unbroken({0, 5}));
  EXPECT_EQ(outer.source_of({1, 3}),
            SourceMap().through(outer).source_of({1, 3}));
}

TEST(SourceMap, MadeTextHasItsPlaceThroughAnother) {
  SourceMap inner;
  inner.add({{0, 2}, {0, 2}});
  inner.add({{2, 4}, {2, 2}});
  inner.add({{4, 6}, {3, 5}});
  SourceMap outer;
  outer.add({{0, 9}, {100, 109}});
  const std::vector<Stretch> expected = {
      {{0, 2}, {100, 102}}, {{2, 4}, {102, 102}}, {{4, 6}, {103, 105}}};
  EXPECT_EQ(expected, inner.through(outer).stretches());
}

TEST(SourceMap, PartsOfOneEscapeStandThereOnce) {
  SourceMap inner;
  inner.add({{0, 2}, {0, 1}});
  inner.add({{2, 4}, {1, 2}});
  SourceMap outer;
  outer.add({{0, 2}, {5, 11}});
  const SourceMap both = inner.through(outer);
  EXPECT_EQ((std::vector<Stretch>{{{0, 2}, {5, 11}}, {{2, 4}, {11, 11}}}),
            both.stretches());
}

}  // namespace
}  // namespace sincerely
