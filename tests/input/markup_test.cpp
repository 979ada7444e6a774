#include "input/markup.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

// The text with its quoted lines in « » and its markup in ⟦ ⟧.
std::string marked(std::string_view text) {
  std::vector<Inert> inert;
  find_inert(text, 0, &inert);
  std::string marks;
  std::size_t last = 0;
  for (const Inert& i : inert) {
    EXPECT_LE(last, i.span.begin);
    const bool is_quote = i.kind == Inert::Kind::kQuote;
    marks += text.substr(last, i.span.begin - last);
    marks += is_quote ? "«" : "⟦";
    marks += text.substr(i.span.begin, i.span.size());
    marks += is_quote ? "»" : "⟧";
    last = i.span.end;
  }
  return marks += text.substr(last);
}

struct MarkupCase {
  std::string_view text;
  std::string_view marked;
};

constexpr MarkupCase kMarkupCases[] = {
    {"Dear Ann,\nwe", "Dear Ann,\nwe"},
    // Quoted lines.
    {"> you wrote", "«> you wrote»"},
    {"a\n> b\n>> c\nd", "a\n«> b»\n«>> c»\nd"},
    {"a\r\n  > b\r\nc", "a\r\n«  > b»\r\nc"},
    {"\t> > <b>\n", "«\t> > <b>»\n"},
    {"a > b", "a > b"},
    {"a\n\n   \n>", "a\n\n   \n«>»"},
    // Tags.
    {"<p>Dear</p>", "⟦<p>⟧Dear⟦</p>⟧"},
    {"a<br/>b<BR>c<br />", "a⟦<br/>⟧b⟦<BR>⟧c⟦<br />⟧"},
    {"<a href=\"x>y\" b='z'>k</a>", "⟦<a href=\"x>y\" b='z'>⟧k⟦</a>⟧"},
    {"<b\nclass=x>k", "⟦<b\nclass=x>⟧k"},
    {"<!-- <b> -->k", "⟦<!-- <b> -->⟧k"},
    {"<style>p {}</style>k", "⟦<style>p {}</style>⟧k"},
    {"<script>a</script>k", "⟦<script>a</script>⟧k"},
    {"<style>p", "⟦<style>⟧p"},
    // No tags.
    {"3 < 4, <10 Zeichen>, <Ann>", "3 < 4, <10 Zeichen>, <Ann>"},
    {"<ann@example.org>", "<ann@example.org>"},
    {"<p and <b>", "<p and ⟦<b>⟧"},
    {"<", "<"},
    {"</", "</"},
    {"<!--", "<!--"},
    {"<blockquotes>", "<blockquotes>"},
    // Emphasis.
    {"**so** sorry", "⟦**⟧so⟦**⟧ sorry"},
    {"***so***", "⟦***⟧so⟦***⟧"},
    {"__we are__.", "⟦__⟧we are⟦__⟧."},
    {"a ** b *c* snake__case", "a ** b *c* snake__case"},
    {"____ ****", "____ ****"},
    {"ü__ü", "ü__ü"},
};

TEST(Markup, FindsWhatIsNoProse) {
  for (const MarkupCase& c : kMarkupCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.marked, marked(c.text));
  }
}

TEST(Markup, BeginsWhereItIsTold) {
  std::vector<Inert> inert;
  find_inert("<b> <i>", 3, &inert);
  ASSERT_EQ(1U, inert.size());
  EXPECT_EQ((Span{4, 7}), inert[0].span);
}

TEST(Markup, TakesLongRunsInOnePass) {
  for (const std::string_view part : {"<p \"", "<!--", "_", "*", " >", "<"}) {
    SCOPED_TRACE(part);
    std::string text;
    while (text.size() < 1'000'000) text += part;
    std::vector<Inert> inert;
    find_inert(text, 0, &inert);  // would take minutes if it were quadratic
    EXPECT_LE(inert.size(), 1U);
  }
}

}  // namespace
}  // namespace sincerely
