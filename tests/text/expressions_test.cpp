#include "text/expressions.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

TEST(Expressions, JoinTheShapesOfAKind) {
  const std::vector<Shape> shapes = {{WordKind::kNumber, "\\d+"},
                                     {WordKind::kDate, "\\d+/\\d+"},
                                     {WordKind::kTime, "\\d+:\\d+"},
                                     {WordKind::kDate, "\\d+\\.\\d+\\."}};
  const Expressions expressions(shapes);
  EXPECT_TRUE(expressions.has(WordKind::kDate));
  EXPECT_EQ(3u, expressions.match(WordKind::kDate, "1/2"));
  EXPECT_EQ(4u, expressions.match(WordKind::kDate, "1.2."));
  EXPECT_EQ(std::nullopt, expressions.match(WordKind::kDate, "1:2"));
  EXPECT_EQ(std::nullopt, expressions.match(WordKind::kDate, "1.2/"));
  EXPECT_FALSE(expressions.has(WordKind::kMoney));
  EXPECT_EQ(std::nullopt, expressions.match(WordKind::kMoney, "1/2"));
}

TEST(Expressions, MatchNothingIfTheyAreBroken) {
  const std::vector<Shape> shapes = {{WordKind::kDate, "(("}};
  EXPECT_EQ(std::nullopt, Expressions(shapes).match(WordKind::kDate, "(("));
}

TEST(Expressions, TakeLettersOfEveryScriptForLetters) {
  const std::vector<Shape> shapes = {{WordKind::kTime, "\\d+['’]\\pL+"}};
  const Expressions expressions(shapes);
  for (const std::string_view text : {"9'da", "9’ığ", "9'Ņé", "9'को"}) {
    EXPECT_EQ(text.size(), expressions.match(WordKind::kTime, text)) << text;
  }
  for (const std::string_view text : {"9'", "9'5", "9'.", "9'–", "9'”"}) {
    EXPECT_FALSE(expressions.match(WordKind::kTime, text)) << text;
  }
}

}  // namespace
}  // namespace sincerely
