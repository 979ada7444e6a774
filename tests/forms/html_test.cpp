#include "forms/html.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "forms/document_fault.h"
#include "forms/samples.h"

namespace sincerely {
namespace {

struct HtmlCase {
  std::string_view html;
  std::string_view text;
};

void check_html(const HtmlCase& c) {
  SCOPED_TRACE(c.html);
  const Result<Document> document = read_html("a.html", std::string(c.html));
  ASSERT_TRUE(document.ok());
  EXPECT_EQ(c.text, document.value().messages[0].letter.text);
  EXPECT_EQ("", document_fault(document));
}

TEST(Html, KeepsLinesAndBlocks) {
  for (const HtmlCase& c : {
           HtmlCase{"", ""},
           HtmlCase{"  \n ", ""},
           HtmlCase{"Dear Ms Day,", "Dear Ms Day,"},
           HtmlCase{"<p>a</p><p>b</p>", "a\n\nb"},
           HtmlCase{"<p>a<p>b", "a\n\nb"},
           HtmlCase{"<div>a</div><div>b</div>", "a\nb"},
           HtmlCase{"<div>a</div><div><br></div><div>b</div>", "a\n\nb"},
           HtmlCase{"<div>a</div><div>&nbsp;</div><div>b</div>", "a\n\nb"},
           HtmlCase{"<div>a<br></div><div>b</div>", "a\nb"},
           HtmlCase{"a<br>b<BR/>c</br>d", "a\nb\nc\nd"},
           HtmlCase{"a<br><br><br>b", "a\n\nb"},
           HtmlCase{"<br>a<br>", "a"},
           HtmlCase{"a<hr>b", "a\n\nb"},
           HtmlCase{"<h1>a</h1>b", "a\n\nb"},
           HtmlCase{"a</p>b", "a\n\nb"},
           HtmlCase{"<span style='display: block'>a</span>b", "a\nb"},
           HtmlCase{"<table><tr><td>a<td>b<tr><td>c</table>d",
                    "a\nb\n\nc\n\nd"},
           HtmlCase{"<table>x<tr><td>a</table>", "x\n\na"},
           HtmlCase{"<ul><li>a<li>b<ul><li>c</ul></ul>d",
                    "- a\n- b\n\n- c\n\nd"},
           HtmlCase{"<ol><li><p>a</p></li><li></li><li>b</ol>", "1. a\n\n3. b"},
           HtmlCase{"<dl><dt>a<dd>b</dl>", "a\nb"},
           HtmlCase{"<pre>\na\n  b  c\n\nd</pre>e", "a\nb c\n\nd\n\ne"},
           HtmlCase{"<p style=white-space:pre-line>a\r\nb", "a\nb"},
       }) {
    check_html(c);
  }
}

TEST(Html, CollapsesWhiteSpace) {
  for (const HtmlCase& c : {
           HtmlCase{"a  b\n\tc", "a b c"},
           HtmlCase{" a <b> b </b> c ", "a b c"},
           HtmlCase{"wo<b>rd</b>", "word"},
           HtmlCase{"a&nbsp; b", "a\u00A0 b"},
           HtmlCase{"<p>&nbsp;&nbsp;a</p>", "a"},
           HtmlCase{"a&#10;b&Tab; c", "a b c"},
           HtmlCase{"<p>&zwnj;&nbsp;&#8199;\u00AD</p>a", "a"},
       }) {
    check_html(c);
  }
}

TEST(Html, DecodesEntities) {
  for (const HtmlCase& c : {
           HtmlCase{"n&atilde;o &eacute &#233;&#xE9;&#150", "não é éé–"},
           HtmlCase{"a & b &c; AT&T", "a & b &c; AT&T"},
           HtmlCase{"&amp;eacute;", "&eacute;"},
           HtmlCase{"&ngE;", "\u2267\u0338"},
           HtmlCase{"<img alt='Pine &amp; Oak &copy=1'>", "Pine & Oak &copy=1"},
       }) {
    check_html(c);
  }
}

TEST(Html, LeavesOutWhatIsHidden) {
  for (const HtmlCase& c : {
           HtmlCase{"a<!-- b -->c<!-->d<!--->e<!-- f --!>g", "acdeg"},
           HtmlCase{"a<!--[if mso]><p>b</p><![endif]-->c", "ac"},
           HtmlCase{"a<!--[if !mso]><!-->b<!--<![endif]-->c", "abc"},
           HtmlCase{"a<![if !mso]>b<![endif]>c", "abc"},
           HtmlCase{"a<script>if (a</b) '<p>';</script>b", "ab"},
           HtmlCase{"a<STYLE>p > a {}</Style >b", "ab"},
           HtmlCase{"<title>a</title>b", "b"},
           HtmlCase{"<script src='a.js'/>b", "b"},
           HtmlCase{"<template><p>a</p></template>b", "b"},
           HtmlCase{"<p hidden>a</p>b", "b"},
           HtmlCase{"<p hidden>a<p>b", "b"},
           HtmlCase{"<div style='DISPLAY : none !important'><p>a</p></div>b",
                    "b"},
           HtmlCase{"<span style='visibility:hidden'>a<span>b</span>c</span>d",
                    "d"},
           HtmlCase{"<div style='max-height:0px;overflow:hidden'>a</div>b",
                    "b"},
           HtmlCase{"<div style='opacity:0'>a</div>b", "b"},
           HtmlCase{"<td style='font-size:0'>a", "a"},
           HtmlCase{"<style>.x,p.y{display:none}@media print{.z{display:none}}"
                    "</style><i class='w x'>a</i><i class=z>b</i>",
                    "b"},
           HtmlCase{"<select><option>a</select>b<svg><text>c</text></svg>d",
                    "bd"},
           HtmlCase{"<b><p hidden>a</b>b</p>c", "c"},
           HtmlCase{"<![CDATA[ a ]]>b<?php echo 'c>d' ?>e", "be"},
       }) {
    check_html(c);
  }
}

TEST(Html, ReadsWhatIsBroken) {
  for (const HtmlCase& c : {
           HtmlCase{"a < b, 3<4, <3", "a < b, 3<4, <3"},
           HtmlCase{"a</>b</ c>d", "abd"},
           HtmlCase{"</div></b>a</td>b", "ab"},
           HtmlCase{"<b>a<i>b</b>c</i>d", "abcd"},
           HtmlCase{"a<", "a<"},
           HtmlCase{"a</", "a</"},
           HtmlCase{"<a href=\"x>y\" title='it\"s'>b</a>", "b"},
           HtmlCase{"<a href=x/>b", "b"},
           HtmlCase{"<a =x '\">b", "b"},
           HtmlCase{"<o:p></o:p><x-y hidden>a</x-y>b", "b"},
       }) {
    check_html(c);
  }
}

TEST(Html, KeepsTheCodeOfTemplates) {
  for (const std::string_view code :
       {"{{x}}", "{{{x}}}", "{{x | default: \"<b>\"}}", "{% if a < b %}",
        "%{x}", "%(x)s", "%1$s", "${x}", "{x}", "{$x}", "<%= x %>",
        "<%= f(\"<p>\") %>", "[NAME]", "«x»", "*|FNAME|*", "{!Contact.Name}",
        "__x__", "@{x}"}) {
    for (const std::string_view around : {"p", "td", "li"}) {
      const std::string html = "<" + std::string(around) + ">Dear " +
                               std::string(code) + ",\n<b>" +
                               std::string(code) + "</b>";
      SCOPED_TRACE(html);
      const HtmlText page = read_html_text(html);
      EXPECT_TRUE(page.text.ends_with("Dear " + std::string(code) + ", " +
                                      std::string(code)))
          << page.text;
    }
  }
  check_html(
      {"<a href=\"{{ f(\"x>y\") }}\" {% if a > b %}hidden{% endif %}>c</a>",
       "c"});
  check_html(
      {"<table>{% for x in y %}<tr><td>{{x}}</td></tr>{% endfor %}</table>",
       "{% for x in y %}\n\n{{x}}\n\n{% endfor %}"});
}

TEST(Html, MarksQuotationsAndCode) {
  const HtmlText page = read_html_text(
      "Dear <q>friend</q>, use <code>A&amp;B</code>."
      "<blockquote>I <b>wait</b><br>still<p>Tom</blockquote>Sorry.");
  EXPECT_EQ("Dear “friend”, use A&B.\n\nI wait\nstill\n\nTom\n\nSorry.",
            page.text);
  std::string inert;
  for (const Inert& span : page.inert) {
    inert += span.kind == Inert::Kind::kQuote ? "[" : "(";
    inert += page.text.substr(span.span.begin, span.span.size()) + "|";
  }
  EXPECT_EQ("(A&B|[I wait|[still|[Tom|", inert);
}

struct LanguageCase {
  std::string_view html;
  std::string_view language;
};

TEST(Html, DeclaresTheLanguageOfThePage) {
  for (const LanguageCase& c : {
           LanguageCase{"<html lang=pt-BR><p>a", "pt-BR"},
           LanguageCase{"<html lang=en><body lang='lv'><p>a", "lv"},
           LanguageCase{"<html xml:lang='tr'>a", "tr"},
           LanguageCase{"<div lang=hi>a<p lang=en>b", "hi"},
           LanguageCase{"a<p lang=en>b", ""},
           LanguageCase{"<html lang='{{ locale }}'>a", ""},
           LanguageCase{"---\nlang: tr\n---\n<html lang=en>a", "tr"},
           LanguageCase{"a", ""},
       }) {
    SCOPED_TRACE(c.html);
    const auto document = read_html("a.html", std::string(c.html));
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(c.language,
              document.value().messages[0].letter.declared_language);
  }
}

TEST(Html, KnowsTheCharsetOfThePage) {
  EXPECT_EQ("windows-1257", html_charset("<meta charset=Windows-1257>"));
  EXPECT_EQ("iso-8859-9",
            html_charset("<!-- <meta charset=x> --><META http-equiv="
                         "'Content-Type' content='text/html; "
                         "charset=ISO-8859-9'>"));
  EXPECT_EQ("", html_charset("<meta name=a content=b><p>charset=x"));
  const std::string turkish = "<meta charset=windows-1254><p>\xFEikayet";
  const auto document = read_html("a.html", turkish);
  ASSERT_TRUE(document.ok());
  EXPECT_EQ("şikayet", document.value().messages[0].letter.text);
  EXPECT_EQ(Encoding::Form::kEightBit, document.value().file.encoding.form);
  const auto unknown = read_html("a.html", "<p>\xFEikayet");
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(Error::Kind::kEncoding, unknown.error().kind);
}

TEST(Html, SaysWhatIsNotShown) {
  for (const std::string_view lost :
       {"<!-- b", "<script>b", "<a href=\"b>", "<!DOCTYPE", "<p"}) {
    SCOPED_TRACE(lost);
    const auto document = read_html("a.html", "<p>a\n" + std::string(lost));
    ASSERT_TRUE(document.ok());
    EXPECT_EQ("a", document.value().messages[0].letter.text);
    ASSERT_EQ(1U, document.value().notes.size());
    EXPECT_TRUE(document.value().notes[0].starts_with("line 2: "));
  }
}

TEST(Html, LeadsBackToTheFile) {
  const std::string html =
      "<p>O&nbsp;senhor n&atilde;o\n le<b>u</b> o contrato<br>hoje.";
  const auto document = read_html("a.html", html);
  ASSERT_TRUE(document.ok());
  const Message& message = document.value().messages[0];
  const auto source = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(message.letter.text.find(words));
    const Span text = {at, at + static_cast<std::uint32_t>(words.size())};
    const Span span = message.map.source_of(text);
    return (message.map.is_unbroken(text) ? "" : "broken: ") +
           html.substr(span.begin, span.size());
  };
  EXPECT_EQ("senhor n&atilde;o\n le", source("senhor não le"));
  EXPECT_EQ("broken: le<b>u</b> o", source("leu o"));
  EXPECT_EQ("broken: contrato<br>hoje", source("contrato\nhoje"));
  EXPECT_EQ("contrato", source("contrato"));
}

// Time that is not linear would show: minutes, or more.
TEST(Html, ReadsALotOfAnything) {
  for (const std::string_view piece : {"<div>",
                                       "<b>",
                                       "<p><font color=x>a",
                                       "<",
                                       "<!",
                                       "<?",
                                       "</",
                                       "<a b",
                                       "<a b=\"",
                                       "&",
                                       "&a",
                                       "&#1",
                                       "{{",
                                       "<%",
                                       "{{a}}",
                                       "<x y=>",
                                       "</p>",
                                       "<q>",
                                       "<li>a",
                                       "<table><tr><td>",
                                       "<script>",
                                       "<title></x",
                                       "<style>{",
                                       "<i style=a:b;",
                                       "--",
                                       "<!--",
                                       "<ol><li>a"}) {
    SCOPED_TRACE(piece);
    std::string html = "<p>a";
    while (html.size() < 1 << 18) html += piece;
    const HtmlText page = read_html_text(html);
    EXPECT_EQ('a', page.text[0]);
  }
}

TEST(Html, ReadsTheFiles) { check_letter_samples("html", "&", read_html); }

}  // namespace
}  // namespace sincerely
