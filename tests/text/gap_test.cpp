#include "text/gap.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

using Stop = Gap::Stop;

// Reads what stands between the first letter and the last of the text.
Gap read_gap(std::string_view text, std::vector<Inert> inert = {}) {
  Letter letter;
  letter.text = text;
  letter.inert = std::move(inert);
  std::vector<Word> words(2);
  Quotes quotes(&words);
  const char32_t ends[] = {'|'};
  const auto size = static_cast<std::uint32_t>(text.size());
  return GapReader(letter, ends, &quotes).read({1, size - 1}, 1);
}

TEST(Gap, TellsTheStopAndWhatClosesWithIt) {
  struct Case {
    std::string_view text;
    Stop stop;
    std::uint32_t stop_end;
    bool closes;
    bool space_after;
  };
  constexpr Case kGapCases[] = {
      {"a. b", Stop::kFull, 2, false, true},
      {"a.b", Stop::kFull, 2, false, false},
      {"a... b", Stop::kEllipsis, 4, false, true},
      {"a… b", Stop::kEllipsis, 4, false, true},
      {"a?! b", Stop::kStrong, 3, false, true},
      {"a ! b", Stop::kStrong, 3, false, true},
      {"a.\") b", Stop::kFull, 4, true, true},
      {"a.” b", Stop::kFull, 5, true, true},
      {"a। b", Stop::kAlways, 4, false, true},
      {"a | b", Stop::kAlways, 3, false, true},
      {"a|\nb", Stop::kAlways, 2, false, true},
      {"a|b", Stop::kNone, 0, false, false},
      {"a.\nb", Stop::kFull, 2, false, true},
      {"a. – b", Stop::kFull, 2, false, true},
  };
  for (const Case& c : kGapCases) {
    SCOPED_TRACE(c.text);
    const Gap gap = read_gap(c.text);
    EXPECT_EQ(c.stop, gap.stop);
    EXPECT_EQ(c.stop_end, gap.stop_end);
    EXPECT_EQ(c.closes, gap.closes);
    EXPECT_EQ(c.space_after, gap.space_after);
  }
}

TEST(Gap, TakesAStopBackBeforeAComma) {
  EXPECT_EQ(Stop::kNone, read_gap("a., b").stop);
  EXPECT_EQ(Stop::kNone, read_gap("a.), b").stop);
}

TEST(Gap, NotesMarksHyphensAndBrackets) {
  struct Case {
    std::string_view text;
    bool mark;
    bool hyphen;
    int brackets;
  };
  constexpr Case kGapCases[] = {
      {"a, b", true, false, 0},   {"a: b", true, false, 0},
      {"a (b", true, false, 1},   {"a) b", true, false, -1},
      {"a – b", true, false, 0},  {"a - b", true, false, 0},
      {"a-b", false, true, 0},    {"a—b", true, false, 0},
      {"9–8", false, false, 0},   {"a/b", false, false, 0},
      {"a \"b", false, false, 0},
  };
  for (const Case& c : kGapCases) {
    SCOPED_TRACE(c.text);
    const Gap gap = read_gap(c.text);
    EXPECT_EQ(c.mark, gap.mark);
    EXPECT_EQ(c.hyphen, gap.hyphen);
    EXPECT_EQ(c.brackets, gap.brackets);
  }
}

TEST(Gap, NotesLinesAndListItems) {
  struct Case {
    std::string_view text;
    bool newline;
    bool blank_line;
    bool list_item;
    std::uint32_t line_start;
  };
  constexpr Case kGapCases[] = {
      {"a\nb", true, false, false, 2},      {"a\r\nb", true, false, false, 3},
      {"a\rb", true, false, false, 2},      {"a\n \t\nb", true, true, false, 5},
      {"a\r\n\r\nb", true, true, false, 5}, {"a\n- b", true, false, true, 2},
      {"a\n  • b", true, false, true, 2},   {"a\n-b", true, false, false, 2},
      {"a\n1. b", true, false, true, 2},    {"a\n(b) c", true, false, true, 2},
      {"a\n१.) b", true, false, true, 2},   {"a - b", false, false, false, 0},
  };
  for (const Case& c : kGapCases) {
    SCOPED_TRACE(c.text);
    const Gap gap = read_gap(c.text);
    EXPECT_EQ(c.newline, gap.newline);
    EXPECT_EQ(c.blank_line, gap.blank_line);
    EXPECT_EQ(c.list_item, gap.list_item);
    EXPECT_EQ(c.line_start, gap.line_start);
  }
}

TEST(Gap, ReadsPastMarkup) {
  const Gap bold = read_gap("a.** b", {{Inert::Kind::kMarkup, {2, 4}}});
  EXPECT_EQ(Stop::kFull, bold.stop);
  EXPECT_TRUE(bold.space_after);
  EXPECT_FALSE(bold.newline);

  const Gap line = read_gap("a<br/>b", {{Inert::Kind::kMarkup, {1, 6}}});
  EXPECT_TRUE(line.newline);
  EXPECT_TRUE(line.list_item);
  EXPECT_FALSE(line.blank_line);

  const Gap block = read_gap("a</P>b", {{Inert::Kind::kMarkup, {1, 5}}});
  EXPECT_TRUE(block.blank_line);

  const Gap quote = read_gap("a\n> x\nb", {{Inert::Kind::kQuote, {2, 6}}});
  EXPECT_TRUE(quote.blank_line);
  EXPECT_EQ(6u, quote.line_start);
}

}  // namespace
}  // namespace sincerely
