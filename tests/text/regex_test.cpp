#include "text/regex.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

TEST(Regex, SaysWhatIsWrong) {
  const Result<Regex> regex = Regex::compile("a(b");
  ASSERT_FALSE(regex.ok());
  EXPECT_EQ(Error::Kind::kRule, regex.error().kind);
  EXPECT_NE(std::string::npos, regex.error().message.find("missing )"));
}

TEST(Regex, MatchesAtTheStartByItsPreference) {
  const Result<Regex> first = Regex::compile("a|ab");
  const Result<Regex> longest = Regex::compile("a|ab", Regex::Prefer::kLongest);
  ASSERT_TRUE(first.ok() && longest.ok());
  EXPECT_EQ(1u, first.value().match_start("abc"));
  EXPECT_EQ(2u, longest.value().match_start("abc"));
  EXPECT_EQ(std::nullopt, first.value().match_start("cab"));
}

TEST(Regex, FindsCapturesAndGoesOn) {
  const Result<Regex> made = Regex::compile("(ā+)(b)?");
  ASSERT_TRUE(made.ok());
  const Regex& regex = made.value();
  EXPECT_EQ(2u, regex.capture_count());
  const std::string_view text = "xāāb ā";
  std::string_view captures[3];
  ASSERT_TRUE(regex.search(text, 0, captures));
  EXPECT_EQ("āāb", captures[0]);
  EXPECT_EQ("b", captures[2]);
  ASSERT_TRUE(regex.search(text, 6, captures));
  EXPECT_EQ("ā", captures[0]);
  EXPECT_EQ(nullptr, captures[2].data());
  EXPECT_FALSE(regex.search(text, text.size(), captures));
}

TEST(Regex, SeesWhatStandsBeforeWhereItBegins) {
  const Result<Regex> regex = Regex::compile("\\bb");
  ASSERT_TRUE(regex.ok());
  std::string_view captures[1];
  EXPECT_FALSE(regex.value().search("ab", 1, captures));
}

}  // namespace
}  // namespace sincerely
