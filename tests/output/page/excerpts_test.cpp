#include "output/page/excerpts.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

std::string excerpt_words(const Excerpts& excerpts, std::size_t i) {
  const Span span = excerpts.spans.at(i);
  return excerpts.text.substr(span.begin, span.size());
}

TEST(Excerpts, AreTheLinesAround) {
  const std::string text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";
  const Excerpts excerpts = make_excerpts(text, {{14, 18}});
  EXPECT_EQ("…\nthree\nfour\nfive\n…", excerpts.text);
  EXPECT_EQ("four", excerpt_words(excerpts, 0));
}

TEST(Excerpts, AreJoinedWhereTheyMeetAndKeepTheOrderOfTheirSpans) {
  const std::string text =
      "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten";
  const Excerpts excerpts = make_excerpts(text, {{45, 48}, {0, 3}, {8, 13}});
  EXPECT_EQ("one\ntwo\nthree\nfour\n…\nnine\nten", excerpts.text);
  EXPECT_EQ("ten", excerpt_words(excerpts, 0));
  EXPECT_EQ("one", excerpt_words(excerpts, 1));
  EXPECT_EQ("three", excerpt_words(excerpts, 2));
}

TEST(Excerpts, OfALongLineAreTheWordsNearBy) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "आप word ";
  const Excerpts excerpts = make_excerpts(text, {{2011, 2015}});
  EXPECT_LT(excerpts.text.size(), 600U);
  EXPECT_EQ("word", excerpt_words(excerpts, 0));
  EXPECT_TRUE(excerpts.text.starts_with("…\nआप word ") ||
              excerpts.text.starts_with("…\nword "));
  EXPECT_TRUE(excerpts.text.ends_with("\n…"));
}

TEST(Excerpts, OfALineWithoutBlanksCutNoCharacter) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "आ";
  const Excerpts excerpts = make_excerpts(text, {{750, 753}});
  EXPECT_EQ("आ", excerpt_words(excerpts, 0));
  EXPECT_EQ(0U, excerpts.text.find("…\nआ"));
  EXPECT_TRUE(excerpts.text.ends_with("आ\n…"));
}

TEST(Excerpts, OfNothingAreNothing) {
  EXPECT_EQ("", make_excerpts("text", {}).text);
  EXPECT_EQ("text", make_excerpts("text", {{4, 4}}).text);
  EXPECT_EQ("", make_excerpts("", {{0, 0}}).text);
}

}  // namespace
}  // namespace sincerely
