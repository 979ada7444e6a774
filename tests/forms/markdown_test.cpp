#include "forms/markdown.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

struct MarkdownCase {
  std::string_view markdown;
  std::string_view text;
};

void check_markdown(const MarkdownCase& c) {
  SCOPED_TRACE(c.markdown);
  const auto document = read_markdown("a.md", std::string(c.markdown));
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(c.text, document.value().messages[0].letter.text);
  EXPECT_EQ("", document_fault(document));
}

TEST(Markdown, KeepsLinesAndBlocks) {
  for (const MarkdownCase& c : {
           MarkdownCase{"", ""},
           MarkdownCase{"\n\n", ""},
           MarkdownCase{"a\nb\n\nc", "a\nb\n\nc"},
           MarkdownCase{"a\r\nb\r\n\r\nc\r\n", "a\nb\n\nc"},
           MarkdownCase{"a  \nb\\\nc", "a\nb\nc"},
           MarkdownCase{"a\n   b", "a\nb"},
           MarkdownCase{"# a\nb", "a\n\nb"},
           MarkdownCase{"a\n===\nb", "a\n\nb"},
           MarkdownCase{"a\n\n***\n\nb", "a\n\nb"},
           MarkdownCase{"Yours,\nAnn\n-- \nPine Ltd",
                        "Yours,\nAnn\n\nPine Ltd"},
           MarkdownCase{"| a | b |\n|---|---|\n| c | d<br>e |",
                        "a\nb\n\nc\nd\ne"},
           MarkdownCase{"    a\n\n    b", "a\n\nb"},
           MarkdownCase{"```\na\n\n b\n```", "a\n\nb"},
       }) {
    check_markdown(c);
  }
}

TEST(Markdown, KeepsTheMarkersOfLists) {
  for (const MarkdownCase& c : {
           MarkdownCase{"- a\n- b", "- a\n- b"},
           MarkdownCase{"* a\n\n* b", "* a\n\n* b"},
           MarkdownCase{"+ a\n  - b\n+ c", "+ a\n- b\n+ c"},
           MarkdownCase{"1. a\n2) b", "1. a\n\n2) b"},
           MarkdownCase{"2024. gada 5. maijā", "2024. gada 5. maijā"},
           MarkdownCase{"- **a** b", "- a b"},
           MarkdownCase{"- - a", "- a"},
           MarkdownCase{"-\n  a", "- a"},
           MarkdownCase{"- \n- b", "- b"},
           MarkdownCase{"> 1. a\n> 2. b", "1. a\n2. b"},
           MarkdownCase{"- `a`", "- a"},
       }) {
    check_markdown(c);
  }
}

TEST(Markdown, LeavesOutItsMarks) {
  for (const MarkdownCase& c : {
           MarkdownCase{"*a* _b_ **c** ~~d~~ ***e***", "a b c d e"},
           MarkdownCase{"un*believ*able", "unbelievable"},
           MarkdownCase{"a * b, 2*3, snake_case_name",
                        "a * b, 2*3, snake_case_name"},
           MarkdownCase{"\\*a\\* \\\\ \\a 5\\. maijā", "*a* \\ \\a 5. maijā"},
           MarkdownCase{"&eacute; &amp; &#233; &nosuch; & &eacute",
                        "é & é &nosuch; & &eacute"},
           MarkdownCase{
               "[a](b_c \"d\") ![e](f) [g][h] <http://i.example>\n\n[h]: j",
               "a e g http://i.example"},
           MarkdownCase{"a <b>c</b><!-- d --> e<br/>f", "a c e\nf"},
           MarkdownCase{"<div>\n<p>a\nb</p>c</div>\n\nd", "a b\n\nc\n\nd"},
           MarkdownCase{"<!-- a\n\nb -->\n\nc", "c"},
           MarkdownCase{"<script>\na\n\nb</script>\n\nc", "c"},
           MarkdownCase{"a `b\nc` d", "a b c d"},
       }) {
    check_markdown(c);
  }
}

TEST(Markdown, KeepsTheCodeOfTemplates) {
  for (const std::string_view code : {"{{x}}",
                                      "{{{x}}}",
                                      "{{x_y | default: \"*b*\"}}",
                                      "{% if a < b %}",
                                      "%{x}",
                                      "%(x)s",
                                      "%1$s",
                                      "${x}",
                                      "{x}",
                                      "{$x}",
                                      "<%= x %>",
                                      "<%= f(\"<p>\") %>",
                                      "[NAME]",
                                      "«x»",
                                      "*|FNAME|*",
                                      "{!Contact.Name}",
                                      "__X__",
                                      "__x__",
                                      "__first_name__",
                                      "@{x}"}) {
    for (const std::string_view around : {"", "> ", "- ", "# ", "| "}) {
      const std::string line =
          "Dear " + std::string(code) + ", " + std::string(code) + " _and_ **" +
          std::string(code) + "** `" + std::string(code) + "`";
      SCOPED_TRACE(line);
      const auto document = read_markdown("a.md", std::string(around) + line);
      ASSERT_TRUE(document.ok());
      const std::string& text = document.value().messages[0].letter.text;
      EXPECT_TRUE(text.ends_with("Dear " + std::string(code) + ", " +
                                 std::string(code) + " and " +
                                 std::string(code) + " " + std::string(code)))
          << text;
    }
  }
}

TEST(Markdown, MarksQuotationsAndCode) {
  const auto document = read_markdown(
      "a.md", "a `b` c\n\n> d `e`\n> > f\ng\n\n```\nh\n```\n\n__x__ __y z__");
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(
      "language: \ntype: \n\na ⟦markup|b⟧ c\n\n⟦quote|d e⟧\n\n⟦quote|f⟧\n"
      "⟦quote|g⟧\n\n⟦markup|h⟧\n\n⟦markup|__⟧x⟦markup|__⟧ y z\n",
      describe_letter(document.value()));
}

TEST(Markdown, ReadsTheFrontMatterFirst) {
  const auto document = read_markdown(
      "a.md", "\xEF\xBB\xBF---\nlang: lv\ntype: reply\nx: __y__\n---\n# a");
  ASSERT_TRUE(document.ok());
  const Letter& letter = document.value().messages[0].letter;
  EXPECT_EQ("a", letter.text);
  EXPECT_EQ("lv", letter.declared_language);
  EXPECT_EQ("reply", letter.declared_type);
}

TEST(Markdown, LeadsBackToTheFile) {
  const std::string markdown =
      "O senhor n&atilde;o\nle**u** o\n   contrato\\! Hoje  \nmesmo.";
  const auto document = read_markdown("a.md", markdown);
  ASSERT_TRUE(document.ok());
  const Message& message = document.value().messages[0];
  const auto source = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(message.letter.text.find(words));
    const Span text = {at, at + static_cast<std::uint32_t>(words.size())};
    const Span span = message.map.source_of(text);
    return (message.map.is_unbroken(text) ? "" : "broken: ") +
           markdown.substr(span.begin, span.size());
  };
  EXPECT_EQ("senhor n&atilde;o\nle", source("senhor não\nle"));
  EXPECT_EQ("broken: le**u** o", source("leu o"));
  EXPECT_EQ("o\n   contrato\\!", source("o\ncontrato!"));
  EXPECT_EQ("broken: Hoje  \nmesmo", source("Hoje\nmesmo"));
}

TEST(Markdown, ReadsATableOfEmptyCells) {
  std::string table;
  for (int i = 0; i < 20000; ++i) table += "a|";
  table += "\n";
  for (int i = 0; i < 20000; ++i) table += "-|";
  for (int i = 0; i < 20000; ++i) table += "\na|";
  const auto document = read_markdown("a.md", table);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(table, document.value().messages[0].letter.text);
}

TEST(Markdown, TakesTextThatIsNone) {
  EXPECT_FALSE(read_markdown("a.md", "a\xFF").ok());
  EXPECT_FALSE(read_markdown("a.md", std::string("a\0", 2)).ok());
}

TEST(Markdown, ReadsTheFiles) {
  check_letter_samples("markdown", "&\\", read_markdown);
}

// Time that is not linear would show: minutes, or more.
TEST(Markdown, ReadsALotOfAnything) {
  for (const std::string_view piece :
       {"*",      "*a",       "_a ",     "[",       "[a](",  "![",
        "<",      "<a ",      "<!--",    "`",       "`a``",  "> ",
        "- ",     "1. ",      "&",       "&a;",     "{{",    "__",
        "__a",    "\\",       "~~a",     "a\n",     "a\n\n", "<b>",
        "|a",     "[a]: b\n", "* a\n  ", "<div>\n", "<?",    "<!A",
        "a **a ", "[a",       "]",       "- a\n\n", "> a\n", "a<br>"}) {
    SCOPED_TRACE(piece);
    std::string markdown = "a ";
    while (markdown.size() < 1 << 18) markdown += piece;
    const auto document = read_markdown("a.md", markdown);
    EXPECT_TRUE(document.ok());
  }
}

}  // namespace
}  // namespace sincerely
