#include "output/page/articles.h"

#include <gtest/gtest.h>

#include "output/page/markup_writer.h"
#include "output/page/page_words.h"
#include "output/page/sample_review.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string written(const std::vector<PageFile>& files) {
  const Messages messages = page_messages();
  PageWords words(messages);
  MarkupWriter html;
  write_articles(files, &words, &html);
  return html.take();
}

bool article_has(const std::string& html, const std::string& part) {
  return html.find(part) != std::string::npos;
}

TEST(Articles, NumberMessagesAndFindingsThroughThePage) {
  const PageFile file = make_page_file(sample_translation(), sample_review());
  const std::string html = written({file, file});
  for (const char* id : {"s1", "s2", "m1", "m6", "f1", "f8"}) {
    EXPECT_TRUE(article_has(html, " id=\"" + std::string(id) + '"')) << id;
  }
  EXPECT_FALSE(article_has(html, "id=\"m7\"") ||
               article_has(html, "id=\"f9\""));
}

TEST(Articles, TellEachFindingUnderItsText) {
  const std::string html =
      written({make_page_file(sample_translation(), sample_review())});
  EXPECT_TRUE(
      article_has(html, "<mark class=\"hint\" data-f=\"2\">soon</mark>"));
  EXPECT_TRUE(
      article_has(html,
                  "<div class=\"text\" lang=\"lv\" dir=\"auto\">Sveiki, "
                  "<code>{{name}}</code>, zvanīsim"));
  EXPECT_TRUE(article_has(html, "data-gap=\"apology\""));
  EXPECT_TRUE(article_has(html,
                          "<q lang=\"lv\" dir=\"auto\">Tev "
                          "<code>{{name}}</code></q>"));
  EXPECT_TRUE(article_has(html, "<em>added</em>"));
  EXPECT_TRUE(article_has(html, "<em>✗\u00A0apology – missing</em>"));
  EXPECT_TRUE(article_has(html, "mail.&lt;fine&gt;"));
}

TEST(Articles, OfALetterSayWhatIsUnsureAndWhy) {
  Report report = sample_report();
  report.findings[1].because = {"<you>", "failed"};
  const std::string html = written({make_page_file(sample_letter(), report)});
  EXPECT_TRUE(article_has(html, "<p class=\"doubt\">60 %</p>"));
  EXPECT_TRUE(article_has(html, "because of &lt;you&gt;, failed"));
  EXPECT_TRUE(article_has(html, "<li>taken for a reply</li>"));
  EXPECT_TRUE(
      article_has(html, "aria-label=\"1: error, missing-section, apology\""));
}

TEST(Articles, SayThatNothingWasFoundOrNothingJudged) {
  Report clean = sample_report();
  clean.findings.clear();
  EXPECT_TRUE(article_has(written({make_page_file(sample_letter(), clean)}),
                          "<p class=\"clean\">no-findings</p>"));
  const std::string failed = written({make_page_file({}, failed_report())});
  EXPECT_TRUE(article_has(failed, "not-judged</strong> not UTF-8"));
  EXPECT_FALSE(article_has(failed, "no-findings"));
}

}  // namespace
}  // namespace sincerely
