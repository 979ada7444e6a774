#include "forms/source_comments.h"

#include <gtest/gtest.h>

#include <string>

#include "forms/form.h"
#include "forms/html.h"

namespace sincerely {
namespace {

// What each comment of a file says, and what it stands before.
std::string comments_of(const std::string& path, const std::string& text) {
  const Form* form = form_of(path, text);
  Result<Document> document = form->read(path, text);
  if (!document) return document.error().to_string();
  find_source_comments(form->comments, &document.value());
  const Letter& file = document.value().file;
  std::string out;
  for (const Comment& comment : file.comments) {
    const std::string next =
        file.text.substr(comment.next.begin, comment.next.size());
    out += "<" + comment.words + "|" + next + ">";
  }
  return out;
}

struct SourceCommentsCase {
  const char* path;
  const char* text;
  const char* comments;
};

constexpr SourceCommentsCase kSourceCommentsCases[] = {
    {"a.html",
     "<!-- sincerely: 1 -->\n<div>\n\n<p>One <!-- sincerely: 2 --> two\n"
     "three four</p>\n<!-- sincerely: 3 -->",
     "<1|One <!-- sincerely: 2 --> two><2|three four</p>><3|>"},
    {"a.md", "One.\n\n[//]: # (sincerely: 1)\n\n`# sincerely: x`\nTwo.\n",
     "<1|# sincerely: x`>"},
    {"a.po",
     "# sincerely: 1\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"One.\"\n"
     "#. sincerely: 2\nmsgstr[1] \"Two # sincerely: x.\"\n\n"
     "#. sincerely: 3\n#~ msgid \"c\"\n#~ msgstr \"C\"\n\n"
     "msgid \"d\"\nmsgstr \"Three.\"\n",
     "<1|One.\"\n#. sincerely: 2\nmsgstr[1] \"Two # sincerely: x.>"
     "<2|\nmsgstr[1] \"Two # sincerely: x.><3|>"},
    {"a.properties",
     "! sincerely: 1\na=One \\\n  # sincerely: x\n# sincerely: 2\nb=Two\n",
     "<1|One \\\n  # sincerely: x><2|Two>"},
    {"a.strings", "// sincerely: 1\n\"a\" = \"// sincerely: x\";\n",
     "<1|// sincerely: x>"},
    {"a.json",
     "{\"@sincerely\": \"1\", \"a\": \"One\", // sincerely: 2\n\"b\": \"Two\"}",
     "<1|One><2|Two>"},
    {"a.yaml",
     "a: One  # sincerely: 1\nb: |\n  Two\n  # sincerely: x\nc: 'x'\n",
     "<1|  Two\n  # sincerely: x\n>"},
    {"a.xlf",
     "<xliff version=\"1.2\"><file><body><!-- sincerely: 1 --><trans-unit "
     "id=\"a\"><source>x</source><target>One</target></trans-unit></body>"
     "</file></xliff>",
     "<1|One>"},
    {"a.xml",
     "<resources><!-- sincerely: 1 --><string name=\"a\"><![CDATA[One <!-- "
     "sincerely: x -->]]></string></resources>",
     "<1|One <!-- sincerely: x -->>"},
    {"a.html", "", ""},
};

TEST(SourceComments, StandBeforeTheNextLineOrMessage) {
  for (const SourceCommentsCase& c : kSourceCommentsCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.comments, comments_of(c.path, c.text));
  }
}

TEST(SourceComments, ThatAReaderSeesAreToldSo) {
  const std::string text = "One.\n\n[//]: # (sincerely: a (b) c)\n";
  Result<Document> document = form_of("a.md", text)->read("a.md", text);
  ASSERT_TRUE(document.ok());
  find_source_comments(kReferenceComments, &document.value());
  ASSERT_EQ(1U, document.value().file.comments.size());
  EXPECT_EQ(Comment::Kind::kShown, document.value().file.comments[0].kind);
}

TEST(SourceComments, WithinALineOfMarkdownHaveNoHyphens) {
  const std::string text = "One <!-- sincerely: a -- b --> two.\n";
  Result<Document> document = form_of("a.md", text)->read("a.md", text);
  ASSERT_TRUE(document.ok());
  find_source_comments(kMarkupComments, &document.value());
  ASSERT_EQ(1U, document.value().file.comments.size());
  EXPECT_EQ(Comment::Kind::kXml, document.value().file.comments[0].kind);
}

TEST(SourceComments, InCodeAreExamples) {
  EXPECT_EQ("", comments_of("a.md",
                            "One `<!-- sincerely: a -- b -->`.\n\n```\n[//]: # "
                            "(sincerely: a (b) c)\n```\n"));
}

TEST(SourceComments, OfAPageInAPartKnowWhereItsTextGoesOn) {
  const std::string html =
      "<p>One</p><!-- sincerely: 1 -->\n<p>Two</p><!-- sincerely: 2 -->";
  const HtmlText page = read_html_text(html);
  const auto found = find_page_comments(html, page.map);
  ASSERT_EQ(2U, found.size());
  EXPECT_EQ("Two", page.text.substr(found[0].follows));
  EXPECT_EQ(UINT32_MAX, found[1].follows);
}

TEST(SourceComments, OfAMailAreThoseOfItsParts) {
  const std::string text =
      "Subject: x\nContent-Type: text/plain; charset=utf-8\n"
      "Content-Transfer-Encoding: quoted-printable\n\n"
      "One.\n# sincerely: disable-next-line t=\none\nTwo goes =\non.\nThree.\n";
  const Result<Document> mail = form_of("a.eml", text)->read("a.eml", text);
  ASSERT_TRUE(mail.ok());
  ASSERT_EQ(1U, mail.value().file.comments.size());
  const Comment& comment = mail.value().file.comments[0];
  EXPECT_EQ("disable-next-line tone", comment.words);
  EXPECT_EQ("Two goes =\non.",
            text.substr(comment.next.begin, comment.next.size()));
  EXPECT_EQ(0U, comment.next_paragraph);
}

}  // namespace
}  // namespace sincerely
