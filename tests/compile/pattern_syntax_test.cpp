#include "compile/pattern_syntax.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct BadPattern {
  const char* pattern;
  std::size_t column;
  const char* message;
};

constexpr BadPattern kBadPatterns[] = {
    {"a )", 3, "unexpected “)”"},
    {"(a|b", 5, "“)” expected"},
    {"a }", 3, "unexpected “}”"},
    {"{n a}", 2, "a capture is written {name: words}; “:” expected"},
    {"{n m: a}", 2,
     "a capture is written {name: words}; a name of one word "
     "expected"},
    {"{n: a", 6, "“}” expected at the end of the capture"},
    {"a ...{1} b", 8, "“,” expected, as in ...{0,3}"},
    {"a ...{x,3} b", 7, "a number expected, as in ...{0,3}"},
    {"a ...{0,3 b", 10, "“}” expected, as in ...{0,3}"},
    {"a ...{0,99} b", 12, "a gap has at most 30 words"},
    {"a ...{5,3} b", 11, "the gap's limits are in the wrong order"},
    {"<number", 1, "“>” expected, as in <number>"},
    {"'Jūs", 1, "a closing ' expected, as in 'Jūs'"},
    {"é @", 4, "a name expected"},
    {"a*b", 4, "“*” stands at the beginning or the end of a word"},
    {"a ?", 3, "unexpected “?”"},
};

TEST(PatternSyntax, SaysWhereAndWhatIsWrong) {
  for (const BadPattern& c : kBadPatterns) {
    SCOPED_TRACE(c.pattern);
    const Result<PatternNode> node = parse_pattern(c.pattern);
    ASSERT_FALSE(node.ok());
    EXPECT_EQ(c.column, node.error().column);
    EXPECT_EQ(c.message, node.error().message);
  }
}

TEST(PatternSyntax, RefusesDeepNesting) {
  const std::string deep = std::string(100, '(') + "a" + std::string(100, ')');
  ASSERT_FALSE(parse_pattern(deep).ok());
  EXPECT_EQ("nested too deeply; the limit is 32",
            parse_pattern(deep).error().message);
}

TEST(PatternSyntax, ReadsEachKindOfNode) {
  using Kind = PatternNode::Kind;
  const std::pair<const char*, Kind> cases[] = {
      {"a", Kind::kWord},
      {"a b", Kind::kSequence},
      {"(a|b)", Kind::kAlternatives},
      {"a?", Kind::kOptional},
      {"'A'", Kind::kExactWord},
      {"ab*", Kind::kPrefix},
      {"*ab", Kind::kSuffix},
      {"ab+C+(y)d?", Kind::kStem},
      {"@ab", Kind::kClass},
      {"~ab", Kind::kLemma},
      {"~!ab", Kind::kNegatedLemma},
      {"<ab>", Kind::kKind},
      {"...", Kind::kGap},
      {"…{1,2}!a", Kind::kGap},
      {"!a", Kind::kNot},
      {"^", Kind::kBegin},
      {"$", Kind::kEnd},
      {"{n: a}", Kind::kCapture},
  };
  for (const auto& [pattern, kind] : cases) {
    SCOPED_TRACE(pattern);
    const Result<PatternNode> node = parse_pattern(pattern);
    ASSERT_TRUE(node.ok());
    EXPECT_EQ(kind, node.value().kind);
  }
}

}  // namespace
}  // namespace sincerely
