#include "text/expressions.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "text/regex.h"

namespace sincerely {
namespace {

TEST(Expressions, JoinTheShapesOfAKind) {
  const std::vector<Shape> shapes = {{WordKind::kNumber, "\\d+"},
                                     {WordKind::kDate, "\\d+/\\d+"},
                                     {WordKind::kTime, "\\d+:\\d+"},
                                     {WordKind::kDate, "\\d+\\.\\d+\\."}};
  const Expressions expressions(shapes);
  const Regex* date = expressions.of(WordKind::kDate);
  ASSERT_NE(nullptr, date);
  EXPECT_EQ(3u, date->match_start("1/2"));
  EXPECT_EQ(4u, date->match_start("1.2."));
  EXPECT_FALSE(date->match_start("1:2"));
  EXPECT_EQ(nullptr, expressions.of(WordKind::kMoney));

  const Regex* any = expressions.any();
  ASSERT_NE(nullptr, any);
  EXPECT_TRUE(any->match_start("1/2"));
  EXPECT_TRUE(any->match_start("1:2"));
  EXPECT_FALSE(any->match_start("12"));  // numbers are not asked for
}

TEST(Expressions, AreNoneWhereThereIsNoShapeOrABrokenOne) {
  EXPECT_EQ(nullptr, Expressions({}).any());
  const std::vector<Shape> shapes = {{WordKind::kDate, "(("}};
  EXPECT_EQ(nullptr, Expressions(shapes).of(WordKind::kDate));
}

TEST(Expressions, TakeLettersOfEveryScriptForLetters) {
  const std::vector<Shape> shapes = {{WordKind::kTime, "\\d+['’]\\pL+"}};
  const Expressions expressions(shapes);
  const Regex* time = expressions.of(WordKind::kTime);
  ASSERT_NE(nullptr, time);
  for (const std::string_view text : {"9'da", "9’ığ", "9'Ņé", "9'को"}) {
    EXPECT_EQ(text.size(), time->match_start(text)) << text;
  }
  for (const std::string_view text : {"9'", "9'5", "9'.", "9'–", "9'”"}) {
    EXPECT_FALSE(time->match_start(text)) << text;
  }
}

}  // namespace
}  // namespace sincerely
