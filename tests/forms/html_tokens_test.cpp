#include "forms/html_tokens.h"

#include <gtest/gtest.h>

#include <string>

#include "forms/template_code.h"

namespace sincerely {
namespace {

// "Dear |<b a=c>|you|</b>|": raw content in braces, code in brackets.
std::string cut(std::string_view html) {
  HtmlTokens tokens(html, 0, find_code_in_html(html));
  HtmlToken token;
  std::string out;
  while (tokens.next(&token)) {
    const auto at = [&](Span span) {
      return std::string(html.substr(span.begin, span.size()));
    };
    switch (token.kind) {
      case HtmlToken::Kind::kText:
        out += at(token.span);
        break;
      case HtmlToken::Kind::kCode:
        out += "[" + at(token.span) + "]";
        break;
      case HtmlToken::Kind::kRaw:
        out += "{" + at(token.span) + "}";
        break;
      case HtmlToken::Kind::kEnd:
        out += "</" + std::string(token.name) + ">";
        break;
      case HtmlToken::Kind::kStart:
        out += "<" + std::string(token.name);
        for (const HtmlAttribute& a : token.attributes) {
          out += " " + std::string(a.name) + "=" + at(a.value);
        }
        out += token.closes_itself ? "/>" : ">";
    }
    out += "|";
  }
  return out;
}

struct HtmlTokensCase {
  std::string_view html;
  std::string_view tokens;
};

constexpr HtmlTokensCase kHtmlTokensCases[] = {
    {"", ""},
    {"a<b>c</b>", "a|<b>|c|</b>|"},
    {"<a href=x/y title=\"u v\" hidden>", "<a href=x/y title=u v hidden=>|"},
    {"<a b = 'c\"d' e='f'>", "<a b=c\"d e=f>|"},
    {"<br/><br / >", "<br/>|<br>|"},
    {"<a/b=c>", "<a b=c>|"},
    {"<a =b>", "<a =b=>|"},
    {"a < b <3 <", "a < b <3 <|"},
    {"a<!-- b > c -->d", "a|d|"},
    {"<!DOCTYPE html>a<?xml b?>c</ d>e", "a|c|e|"},
    {"<?b>c", "c|"},
    {"<script>a</b></SCRIPT >c", "<script>|{a</b>}|</SCRIPT>|c|"},
    {"<style>a</styles></style>", "<style>|{a</styles>}|</style>|"},
    {"<script/>a", "<script/>|a|"},
    {"a{{ '<b>' }}c", "a|[{{ '<b>' }}]|c|"},
    {"<a {% if b > c %}d=e{% endif %}>f",
     "<a {% if b > c %}d=e{% endif %}>|f|"},
    {"<a b='<%= c('d') %>'>", "<a b=<%= c('d') %>>|"},
    {"<a b={{ c }}d>", "<a b={{ c }}d>|"},
    {"a<b c", "a|"},
    {"<script>a", "<script>|{a}|"},
};

TEST(HtmlTokens, AreCutAsABrowserCutsThem) {
  for (const HtmlTokensCase& c : kHtmlTokensCases) {
    SCOPED_TRACE(c.html);
    EXPECT_EQ(c.tokens, cut(c.html));
  }
}

TEST(HtmlTokens, SayWhatDoesNotEnd) {
  for (const std::string_view html : {"ab<c", "ab<!--", "ab<!c", "ab<c d='"}) {
    HtmlTokens tokens(html, 0, {});
    HtmlToken token;
    while (tokens.next(&token)) EXPECT_EQ((Span{0, 2}), token.span);
    const std::vector<HtmlFault> faults = tokens.take_faults();
    ASSERT_EQ(1U, faults.size()) << html;
    EXPECT_EQ(2U, faults[0].offset);
  }
}

TEST(HtmlTokens, KnowNamesInAnyCase) {
  EXPECT_TRUE(is_same_name("DIV", "div"));
  EXPECT_FALSE(is_same_name("div", "di"));
  const std::string_view html = "<IMG ALT=a alt=b>";
  HtmlTokens tokens(html, 0, {});
  HtmlToken token;
  ASSERT_TRUE(tokens.next(&token));
  EXPECT_EQ(GUMBO_TAG_IMG, token.tag);
  ASSERT_NE(nullptr, find_attribute(token, "alt"));
  EXPECT_EQ((Span{9, 10}), find_attribute(token, "alt")->value);
  EXPECT_EQ(nullptr, find_attribute(token, "src"));
}

}  // namespace
}  // namespace sincerely
