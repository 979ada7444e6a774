#include "lsp/json.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

std::string text_in(std::string json) {
  std::string error;
  const auto parsed = parse_json(std::move(json), &error);
  if (!parsed) return "! " + error;
  return std::string(text_of((*parsed)[0]));
}

TEST(ParseJson, MendsHalfASurrogate) {
  EXPECT_EQ("😀", text_in(R"(["\uD83D\ude00"])"));
  EXPECT_EQ("\uFFFD", text_in(R"(["\uD83D"])"));
  EXPECT_EQ("\uFFFD", text_in(R"(["\uDE00"])"));
  EXPECT_EQ("\uFFFD\uFFFD!", text_in(R"(["\uDE00\uD83D!"])"));
  EXPECT_EQ("\uFFFD😀", text_in(R"(["\uD83D\uD83D\uDE00"])"));
  EXPECT_EQ("\\uD83D", text_in(R"(["\\uD83D"])"));
  EXPECT_EQ("\\\uFFFD", text_in(R"(["\\\uD83D"])"));
  EXPECT_EQ("a\uFFFDb\uD000", text_in("[\"a\xED\xA0\xBD"
                                      "b\uD000\"]"));
}

TEST(ParseJson, TellsWhatIsWrongAndWhere) {
  EXPECT_EQ("! byte 1: Invalid value.", text_in("[x]"));
  EXPECT_EQ("! byte 0: The document is empty.", text_in(""));
  EXPECT_EQ("! byte 2: Invalid encoding in string.", text_in("[\"\xFF\"]"));
  EXPECT_EQ("! byte 3: The document root must not be followed by other values.",
            text_in("[1]2"));
}

TEST(ParseJson, TakesDeepNesting) {
  std::string error;
  constexpr std::size_t kDepth = 1'000'000;
  EXPECT_TRUE(
      parse_json(std::string(kDepth, '[') + std::string(kDepth, ']'), &error));
  EXPECT_FALSE(parse_json(std::string(kDepth, '['), &error));
}

TEST(Find, FollowsKeys) {
  std::string error;
  const auto json = parse_json(
      R"({"a":{"b":"c","n":null,"f":true},"i":7,"d":7.0,"h":7.5,"big":1e300})",
      &error);
  ASSERT_TRUE(json);
  EXPECT_EQ("c", find_text(*json, {"a", "b"}));
  EXPECT_FALSE(find_text(*json, {"a", "b", "c"}));
  EXPECT_FALSE(find_text(*json, {"i"}));
  EXPECT_EQ(nullptr, find(*json, {"a", "n"}));
  EXPECT_EQ(nullptr, find(*json, {"x"}));
  EXPECT_TRUE(find_flag(*json, {"a", "f"}));
  EXPECT_FALSE(find_flag(*json, {"i"}));
  EXPECT_EQ(7, find_integer(*json, {"i"}));
  EXPECT_EQ(7, find_integer(*json, {"d"}));
  EXPECT_FALSE(find_integer(*json, {"h"}));
  EXPECT_FALSE(find_integer(*json, {"big"}));
}

}  // namespace
}  // namespace sincerely
