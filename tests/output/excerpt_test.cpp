#include "output/excerpt.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "output/display_width.h"

namespace sincerely {
namespace {

struct ExcerptCase {
  std::string_view text;  // the span is marked ⟦ ⟧
  std::string_view line;
  std::string_view mark;  // under the line
};

constexpr ExcerptCase kExcerptCases[] = {
    {"we ⟦regret⟧ it", "we regret it", "   ^^^^^^"},
    {"a\r\n⟦b⟧ c\r\nd", "b c", "^"},
    {"  \twe ⟦are⟧", "we are", "   ^^^"},
    {"a\t⟦b⟧", "a       b", "        ^"},
    {"a ⟦b\tc⟧", "a b     c", "  ^^^^^^^"},
    {"Jūs ⟦esat⟧", "Jūs esat", "    ^^^^"},
    {"日本 ⟦日本⟧ b", "日本 日本 b", "     ^^^^"},
    {"😀⟦😀⟧", "😀😀", "  ^^"},
    {"e\u0301 ⟦e\u0301e⟧ e", "e\u0301 e\u0301e e", "  ^^"},
    {"हिंदी ⟦क्षमा⟧ है", "हिंदी क्षमा है", "     ^^^^"},
    {"a\x1b[31m ⟦b⟧", "a␛[31m b", "       ^"},
    {"we ⟦are\nso⟧ sorry", "we are", "   ^^^+"},
    {"we ⟦are\r\nso⟧ sorry", "we are", "   ^^^+"},
    {"a ⟦⟧b", "a b", "  ^"},  // an empty span is still shown
    {"ab⟦⟧", "ab", "  ^"},
    {"⟦⟧", "", "^"},
};

struct Marked {
  std::string text;
  Span span;
};

Marked read_marks(std::string_view marked) {
  constexpr std::string_view kOpen = "⟦";
  constexpr std::string_view kClose = "⟧";
  const std::size_t begin = marked.find(kOpen);
  const std::size_t end = marked.find(kClose) - kOpen.size();
  std::string text(marked);
  text.erase(begin, kOpen.size());
  text.erase(end, kClose.size());
  return {text,
          {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

std::string mark(const Excerpt& excerpt) {
  return std::string(excerpt.mark_begin, ' ') +
         std::string(excerpt.mark_size, '^') + (excerpt.goes_on ? "+" : "");
}

TEST(Excerpt, UnderlinesTheRightColumns) {
  for (const ExcerptCase& c : kExcerptCases) {
    SCOPED_TRACE(c.text);
    const Marked marked = read_marks(c.text);
    const Excerpt excerpt = make_excerpt(marked.text, marked.span);
    EXPECT_EQ(c.line, excerpt.line);
    EXPECT_EQ(c.mark, mark(excerpt));
  }
}

// A line far longer than is shown, with the word at `at`.
Excerpt excerpt_of_long_line(std::size_t at) {
  std::string text;
  while (text.size() < 1'000) text += "words ";
  text.replace(at, 4, "HERE");
  return make_excerpt(text, {static_cast<std::uint32_t>(at),
                             static_cast<std::uint32_t>(at + 4)});
}

TEST(Excerpt, CutsLongLinesAroundTheSpan) {
  for (const std::size_t at : {0U, 30U, 60U, 99U, 500U, 990U}) {
    SCOPED_TRACE(at);
    const Excerpt excerpt = excerpt_of_long_line(at);
    EXPECT_LE(display_width(excerpt.line), kExcerptWidth + 2);
    EXPECT_EQ(4U, excerpt.mark_size);
    EXPECT_FALSE(excerpt.goes_on);
    // Without its ellipsis, the line is ASCII: columns are bytes.
    const bool is_cut = excerpt.line.starts_with("…");
    EXPECT_EQ(at >= 60, is_cut);
    EXPECT_EQ("HERE",
              excerpt.line.substr(excerpt.mark_begin + (is_cut ? 2 : 0), 4));
    EXPECT_EQ(at < 990, excerpt.line.ends_with("…"));
    EXPECT_EQ(at < 990, excerpt.line.ends_with("words…"));
    EXPECT_EQ(is_cut, excerpt.line.starts_with("…words"));
  }
}

TEST(Excerpt, IsCutWhereALineHasNoWords) {
  const std::string text(100'000, 'x');
  const Excerpt excerpt = make_excerpt(text, {50'000, 60'000});
  EXPECT_EQ("…" + std::string(100, 'x') + "…", excerpt.line);
  EXPECT_EQ(41U, excerpt.mark_begin);
  EXPECT_EQ(60U, excerpt.mark_size);
}

TEST(Excerpt, IsShortAlsoWhereNothingTakesAColumn) {
  std::string text = "a";
  while (text.size() < 100'000) text += "\u0301";
  const Excerpt excerpt = make_excerpt(text, {50'001, 50'003});
  EXPECT_LT(excerpt.line.size(), 2'000U);
}

}  // namespace
}  // namespace sincerely
