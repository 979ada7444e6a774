#include "input/comment_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "input/markup.h"

namespace sincerely {
namespace {

std::string marked_comment(std::string_view text, Span span) {
  std::string out(text);
  out.insert(span.end, "⟧");
  out.insert(span.begin, "⟦");
  return out;
}

struct CommentLinesCase {
  std::string_view text;
  std::string_view words;  // of the only comment; "-": there is none
  std::string_view span;   // the comment, marked
};

constexpr CommentLinesCase kCommentLinesCases[] = {
    {"a\n# sincerely: x y -- z\nb", "x y -- z",
     "a\n⟦# sincerely: x y -- z\n⟧b"},
    {"  #sincerely:x \r\nb", "x", "⟦  #sincerely:x \r\n⟧b"},
    {"a\n// sincerely: x", "x", "a\n⟦// sincerely: x⟧"},
    {"{# sincerely: x #}\nb", "x", "⟦{# sincerely: x #}\n⟧b"},
    {"{{! sincerely: x }}\nb", "x", "⟦{{! sincerely: x }}\n⟧b"},
    {"{{!-- sincerely: x --}}\nb", "x", "⟦{{!-- sincerely: x --}}\n⟧b"},
    {"<%# sincerely: x %>\nb", "x", "⟦<%# sincerely: x %>\n⟧b"},
    {"<!-- sincerely: x\n y --> \nb", "x\n y",
     "⟦<!-- sincerely: x\n y --> \n⟧b"},
    {"a <!-- sincerely: x --> b", "x", "a ⟦<!-- sincerely: x -->⟧ b"},
    {"# sincerely:", "", "⟦# sincerely:⟧"},
    {"a # sincerely: x", "-", ""},      // a line with other words
    {"{# sincerely: x #} b", "-", ""},  // the same
    {"{# sincerely: x", "-", ""},       // without its end
    {"sincerely: x", "-", ""},          // the end of a letter
    {"# Sincerely: x", "-", ""},
    {"> # sincerely: x", "-", ""},  // quoted
    {"<style>\n# sincerely: x\n</style>", "-", ""},
    {"# yours sincerely: x", "-", ""},
    {"", "-", ""},
};

TEST(CommentLines, AreFound) {
  for (const CommentLinesCase& c : kCommentLinesCases) {
    SCOPED_TRACE(c.text);
    std::vector<Inert> inert;
    find_inert(c.text, 0, &inert);
    const std::size_t before = inert.size();
    const auto found = find_comment_lines(c.text, 0, &inert);
    if (c.words == "-") {
      EXPECT_EQ(0U, found.size());
      EXPECT_EQ(before, inert.size());
      continue;
    }
    ASSERT_EQ(1U, found.size());
    EXPECT_EQ(c.words, found[0].words);
    EXPECT_EQ(c.span, marked_comment(c.text, found[0].span));
    EXPECT_EQ(c.words,
              c.text.substr(found[0].place.begin, found[0].place.size()));
    ASSERT_EQ(1U, inert.size());
    EXPECT_EQ(found[0].span, inert[0].span);
  }
}

TEST(CommentLines, StandBeforeTheNextLineWithWords) {
  const std::string_view text =
      "# sincerely: a\n# sincerely: b\n\n  Words.\nMore <!-- sincerely: c --> "
      "here.\n\nLast.\n# sincerely: d\n";
  std::vector<Inert> inert;
  find_inert(text, 0, &inert);
  const auto found = find_comment_lines(text, 0, &inert);
  ASSERT_EQ(4U, found.size());
  const auto next = [&](std::size_t i) {
    return text.substr(found[i].next.begin, found[i].next.size());
  };
  EXPECT_EQ("Words.", next(0));
  EXPECT_EQ("Words.", next(1));
  EXPECT_EQ("Last.", next(2));
  EXPECT_TRUE(found[3].next.empty());
}

TEST(CommentLines, LeaveOtherMarkupInItsOrder) {
  const std::string_view text = "<b>a</b>\n# sincerely: <i>x\n<b>c</b>";
  std::vector<Inert> inert;
  find_inert(text, 0, &inert);
  ASSERT_EQ(5U, inert.size());
  find_comment_lines(text, 0, &inert);
  ASSERT_EQ(5U, inert.size());
  EXPECT_EQ(Inert::Kind::kComment, inert[2].kind);
  for (std::size_t i = 1; i < inert.size(); ++i) {
    EXPECT_LE(inert[i - 1].span.end, inert[i].span.begin);
  }
}

TEST(CommentLines, OfTooManyBytesAreNone) {
  const std::string text =
      "# sincerely: " + std::string(kMaxComment, 'x') + "\n";
  std::vector<Inert> inert;
  EXPECT_TRUE(find_comment_lines(text, 0, &inert).empty());
}

}  // namespace
}  // namespace sincerely
