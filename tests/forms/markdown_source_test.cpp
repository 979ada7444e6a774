#include "forms/markdown_source.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

struct MarkdownSourceCase {
  std::string_view line;
  std::string_view marker;
};

constexpr MarkdownSourceCase kMarkdownSourceCases[] = {
    {"", ""},        {"- ", "-"},         {"  * ", "*"},   {"+\t", "+"},
    {"12. ", "12."}, {"2024. ", "2024."}, {"3) **", "3)"}, {"> - ", "-"},
    {">- ", "-"},    {"- 1. ", "1."},     {"-", ""},       {". ", ""},
    {"a- ", ""},     {"   ", ""},         {"- [", "-"},
};

TEST(MarkdownSource, FindsTheMarkerThatEndsTheBeginningOfALine) {
  for (const MarkdownSourceCase& c : kMarkdownSourceCases) {
    SCOPED_TRACE(c.line);
    const Span span = last_marker(c.line);
    EXPECT_EQ(c.marker, c.line.substr(span.begin, span.size()));
  }
}

TEST(MarkdownSource, TakesBracketsFarDownAParagraphForLetters) {
  std::string text;
  for (int i = 0; i < 600; ++i) text += "[a]\n";
  const std::string parsed = without_excess(text + "\n[a]\n");
  EXPECT_EQ(text.size() + 5, parsed.size());
  EXPECT_TRUE(parsed.starts_with("[a]\n[a]\n"));
  EXPECT_TRUE(parsed.ends_with("xa]\n\n[a]\n"));
}

TEST(MarkdownSource, TakesThePipesOfTooManyColumnsForLetters) {
  EXPECT_EQ("a|b|\n", without_excess("a|b|\n"));
  EXPECT_EQ("|\n" + std::string(200, 'x'),
            without_excess("|\n" + std::string(200, '|')));
}

}  // namespace
}  // namespace sincerely
