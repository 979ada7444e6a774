#include "review/figures.h"

#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using FiguresKind = ValueKind;

struct FiguresRow {
  const char* text;
  const char* figures;  // the words of each, parted by |
};

TEST(FindFigures, TakesTheLongestThingThatBeginsThere) {
  const ValueWords words(*built_in_linter().rules_of("en"));
  const FiguresRow rows[] = {
      {"", ""},
      {"no figures", ""},
      {"2026-05-05 and 5/6", "2026-05-05|5/6"},
      {"call +371 6755 0142 or 112", "371 6755 0142|112"},
      {"case K-2231, file RX100", "K-2231|RX100"},
      {"from 500-1000 of 1,234.50", "500|1000|1,234.50"},
      {"at 15:30 or 8h45", "15:30|8h45"},
      {"1.234.50 is none", "1.234.50"},
      {"२५ and ३", "२५|३"},
  };
  for (const FiguresRow& row : rows) {
    SCOPED_TRACE(row.text);
    const std::string_view text = row.text;
    std::string found;
    for (const Figure& figure : find_figures(text, {}, words)) {
      if (!found.empty()) found += "|";
      found += text.substr(figure.value.span.begin, figure.value.span.size());
    }
    EXPECT_EQ(row.figures, found);
  }
}

TEST(FindFigures, LeavesOutWhatIsPassedOver) {
  const ValueWords words(*built_in_linter().rules_of("en"));
  EXPECT_EQ(1U, find_figures("{x1} and 2", {{0, 4}}, words).size());
}

TEST(FindFigures, GivesTheLettersBehind) {
  const ValueWords words(*built_in_linter().rules_of("en"));
  const auto figures = find_figures("3pm, 20GB", {}, words);
  ASSERT_EQ(2U, figures.size());
  EXPECT_EQ("pm", figures[0].suffix);
  EXPECT_EQ("GB", figures[1].suffix);
}

}  // namespace
}  // namespace sincerely
