#include "text/shape_gate.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

#include "text/regex.h"

namespace sincerely {
namespace {

TEST(ShapeGate, ShutsOutWhatCannotMatch) {
  struct Case {
    std::string_view regex;
    std::string_view text;
    bool may_match;
  };
  constexpr Case kShapeGateCases[] = {
      {"\\d{1,2}:\\d{2}", "9:30", true},
      {"\\d{1,2}:\\d{2}", "12 days: 3", false},  // the colon is too far off
      {"\\d{1,2}[./-]\\d{1,2}", "12 days", false},
      {"\\d{1,2}[./-]\\d{1,2}", "12-3", true},
      {"(?:R\\$|€) ?\\d+", "45", false},  // begins with neither
      {"(?:R\\$|€) ?\\d+", "€45", true},
      {"\\d{4}-?\\d{4}", "1234-567", false},  // too few digits
      {"\\d+(?: ?€)?", "45", true},
      {"\\d+ ?(?:€|TL)", "45 days", false},
      {"\\d+ ?(?:€|TL)", "45 TL", true},
      {"\\d+['’]\\pL+", "9'da", true},
      {"[a-c]\\d", "d1", false},
      {"\\d \\x{a0}", "1 \u00A0", true},
      {"a*", "b", true},  // matches the empty text
      {"\\d{2}", "", false},
  };
  for (const Case& c : kShapeGateCases) {
    SCOPED_TRACE(c.regex);
    EXPECT_EQ(c.may_match, ShapeGate(c.regex).may_match(c.text)) << c.text;
  }
}

TEST(ShapeGate, IsOpenWhereItDoesNotKnowTheSyntax) {
  for (const std::string_view regex :
       {"((", "a)", "[^a]", "\\w", "(?i)a", ".", "[[:alpha:]]", "\\x{zz}", "*",
        "a{2", "\\p{Lu}", "^a"}) {
    EXPECT_TRUE(ShapeGate(regex).may_match("0")) << regex;
  }
}

// What RE2 matches, the gate lets through.
TEST(ShapeGate, NeverShutsOutAMatch) {
  constexpr std::string_view kRegexes[] = {
      "\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})\\.?",
      "(?:[0-3]\\d|[1-9])\\.(?:0\\d|1[0-2])\\.",
      "(?:€|EUR|\\$) ?\\d[\\d ]*(?:[.,]\\d+)?",
      "\\d{1,3}(?:[ \\x{a0}]\\d{3})*(?:,\\d+)?[ \\x{a0}]?(?:€|EUR)",
      "\\+?371[ -]?\\d{3}",
      "(?:[01]?\\d|2[0-4])[.:][0-5]\\d ?[-–] ?(?:1[:.][0-5]\\d)(?:['’]a+)?\\b",
      "\\d{1,2}(?:º|\\.º)? de (?:[Ee]|EU)(?: (?:de|do) \\d{4})?",
      "0 ?\\(\\d{3}\\) ?\\d{3}",
      "\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.m\\.|[aA]\\b)",
      "(?:a|)\\d?",
      "[\\d.,-]{2,3}?º+",
  };
  constexpr std::string_view kPieces[] = {
      "0", "1", "2",    "3", "37", "4", ".",      ",", ":",
      "-", " ", "–",    "€", "EU", "R", "$",      "a", "’",
      "'", "º", " de ", "E", "(",  ")", "\u00A0", "+", "p.m."};
  std::mt19937 random(7);
  std::uniform_int_distribution<std::size_t> size(1, 12);
  std::uniform_int_distribution<std::size_t> pick(0, std::size(kPieces) - 1);
  for (const std::string_view pattern : kRegexes) {
    const ShapeGate gate(pattern);
    const Result<Regex> regex =
        Regex::compile(pattern, Regex::Prefer::kLongest);
    ASSERT_TRUE(regex.ok()) << pattern;
    for (int i = 0; i < 20000; ++i) {
      std::string text;
      for (std::size_t n = size(random); n > 0; --n)
        text += kPieces[pick(random)];
      if (regex.value().match_start(text)) {
        ASSERT_TRUE(gate.may_match(text)) << pattern << " in " << text;
      }
    }
  }
}

}  // namespace
}  // namespace sincerely
