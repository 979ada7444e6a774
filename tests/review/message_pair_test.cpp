#include "review/message_pair.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

Text text_of(std::vector<Span> sentences) {
  Text text;
  for (const Span span : sentences) {
    Sentence sentence;
    sentence.span = span;
    text.sentences.push_back(sentence);
  }
  return text;
}

TEST(SentenceAt, FindsTheSentence) {
  const Text text = text_of({{0, 4}, {5, 9}});
  EXPECT_EQ(0U, sentence_at(text, 3));
  EXPECT_EQ(1U, sentence_at(text, 5));
  EXPECT_EQ(kNoIndex, sentence_at(text, 4));
  EXPECT_EQ(kNoIndex, sentence_at(text, 9));
}

TEST(PlaceInTranslation, IsTheEndOfTheSentenceThatLiesThere) {
  MessagePair pair;
  pair.source.letter.text = "aaaa bbbb";
  pair.translation.letter.text = "xxxxxxxx yyyyyyyy";
  pair.translation.grounds.text = text_of({{0, 8}, {9, 17}});
  EXPECT_EQ((Span{8, 8}), place_in_translation(pair, {0, 4}));
  EXPECT_EQ((Span{17, 17}), place_in_translation(pair, {5, 9}));
}

TEST(PlaceInTranslation, IsTheEndOfATextThatWasNotRead) {
  MessagePair pair;
  pair.source.letter.text = "aaaa";
  pair.translation.letter.text = "xx";
  EXPECT_EQ((Span{2, 2}), place_in_translation(pair, {0, 1}));
}

TEST(IsWithin, LooksForAnOverlap) {
  EXPECT_TRUE(is_within({{0, 4}}, {3, 6}));
  EXPECT_FALSE(is_within({{0, 4}}, {4, 6}));
  EXPECT_FALSE(is_within({}, {0, 1}));
}

}  // namespace
}  // namespace sincerely
