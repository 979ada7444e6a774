#include "rules/letter_view.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(LetterView, SpansFromTheFirstWordToTheLast) {
  Text text;
  text.words.resize(3);
  text.words[0].span = {0, 2};
  text.words[1].span = {3, 5};
  text.words[2].span = {7, 9};
  EXPECT_EQ((Span{0, 5}), span_of(text, {0, 2}));
  EXPECT_EQ((Span{7, 9}), span_of(text, {2, 3}));
  EXPECT_TRUE(span_of(text, {1, 1}).empty());
}

}  // namespace
}  // namespace sincerely
