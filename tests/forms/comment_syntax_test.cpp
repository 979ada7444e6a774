#include "forms/comment_syntax.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

struct CommentSyntaxCase {
  CommentStyles styles;
  std::string_view text;
  std::string_view words;  // "-": no comment
  std::string_view span;
};

constexpr CommentSyntaxCase kCommentSyntaxCases[] = {
    {kMarkupComments, "a<!-- sincerely: x -->", "x", "<!-- sincerely: x -->"},
    {kMarkupComments, "<!--\nsincerely:\nx\n-->", "x",
     "<!--\nsincerely:\nx\n-->"},
    {kMarkupComments, "<!-- sincerely: x", "-", ""},
    {kMarkupComments, "# sincerely: x", "-", ""},
    {kXmlComments, "<!-- sincerely: x -- y -->", "x -- y",
     "<!-- sincerely: x -- y -->"},
    {kReferenceComments, "\n[//]: # (sincerely: x)", "x",
     "[//]: # (sincerely: x)"},
    {kReferenceComments, "[comment]: <> \"sincerely: x\"\n", "x",
     "[comment]: <> \"sincerely: x\""},
    {kReferenceComments, "[//]: # (sincerely: x", "x", "[//]: # (sincerely: x"},
    {kReferenceComments, "(sincerely: x)", "-", ""},
    {kReferenceComments, "see [//]: # (sincerely: x)", "-", ""},
    {kHashComments, "a: b  # sincerely: x\nc", "x", "# sincerely: x"},
    {kHashComments, "a: b# sincerely: x", "-", ""},
    {kPoComments, "\n#. sincerely: x\n", "x", "#. sincerely: x"},
    {kPoComments, "#sincerely: x", "x", "#sincerely: x"},
    {kPoComments, "#: sincerely: x", "-", ""},
    {kPoComments, "msgid # sincerely: x", "-", ""},
    {kPropertiesComments, "\n  ! sincerely: x\r\n", "x", "! sincerely: x"},
    {kPropertiesComments, "a ! sincerely: x", "-", ""},
    {kSlashComments, "a // sincerely: x\n", "x", "// sincerely: x"},
    {kSlashComments, "/* sincerely: x\n * y */", "x\n * y",
     "/* sincerely: x\n * y */"},
    {kSlashComments, "/*\n * sincerely: x */", "x", "/*\n * sincerely: x */"},
    {kSlashComments, "/* sincerely: x", "-", ""},
    {kSlashComments, "* sincerely: x */", "-", ""},
};

TEST(CommentSyntax, IsThatOfTheForm) {
  for (const CommentSyntaxCase& c : kCommentSyntaxCases) {
    SCOPED_TRACE(c.text);
    const auto found =
        read_comment(c.text, c.text.find(kCommentMark), c.styles);
    ASSERT_EQ(c.words != "-", found.has_value());
    if (!found) continue;
    EXPECT_EQ(c.words, found->words);
    EXPECT_EQ(c.span, c.text.substr(found->span.begin, found->span.size()));
    EXPECT_EQ(found->words,
              c.text.substr(found->place.begin, found->place.size()));
    EXPECT_EQ(c.styles == kXmlComments, found->kind == Comment::Kind::kXml);
  }
}

struct JsonCase {
  std::string_view text;
  std::string_view words;
};

constexpr JsonCase kJsonCases[] = {
    {"{\"@sincerely\": \"disable x\"}", "disable x"},
    {"{\"a\": 1,\n \"@sincerely.2\" :\n\"x\" }", "x"},
    {R"({"@sincerely": "a \"b\" \u00e9\n\\ c"})", "a \"b\" é \\ c"},
    {"{\"a\": \"@sincerely\", \"b\": \"x\"}", "-"},  // a value
    {"[\"@sincerely\"]", "-"},
    {"{\"@sincerely\": 1}", "-"},
    {"{\"@sincerely\": \"x}", "-"},
    {"{\"@sincerely", "-"},
};

TEST(CommentSyntax, OfJsonIsANameOfItsOwn) {
  for (const JsonCase& c : kJsonCases) {
    SCOPED_TRACE(c.text);
    const auto found = read_json_comment(c.text, c.text.find("\"@sincerely"));
    ASSERT_EQ(c.words != "-", found.has_value());
    if (found) {
      EXPECT_EQ(c.words, found->words);
    }
  }
}

}  // namespace
}  // namespace sincerely
