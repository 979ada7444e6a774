#include "output/page/overview.h"

#include <gtest/gtest.h>

#include "output/page/markup_writer.h"
#include "output/page/page_words.h"
#include "output/page/sample_review.h"
#include "output/page/tally.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string review_overview(const std::vector<PageFile>& files) {
  const Messages messages = page_messages();
  PageWords words(messages);
  MarkupWriter html;
  write_review_overview(files, tally_page(files), &words, &html);
  return html.take();
}

bool overview_has(const std::string& html, const std::string& part) {
  return html.find(part) != std::string::npos;
}

TEST(Overview, HasACellForEachMessageAndLanguage) {
  Report other = sample_review();
  other.language.value = "tr";
  other.findings.clear();
  other.review->messages.pop_back();
  const std::string html =
      review_overview({make_page_file(sample_translation(), sample_review()),
                       make_page_file(sample_translation(), other)});
  EXPECT_TRUE(
      overview_has(html,
                   ">mail.delay</th><td role=\"cell\" data-lang=\"lv\">"
                   "<a class=\"error\" href=\"#m2\" aria-label=\"error: "
                   "sections: 2/3, tone: 2\">"
                   "§ 2/3  “” 2</a></td>"))
      << html;
  EXPECT_TRUE(
      overview_has(html,
                   ">mail.&lt;fine&gt;</th><td role=\"cell\" "
                   "data-lang=\"lv\"><a class=\"clean\" href=\"#m3\" "
                   "aria-label=\"no-findings\">✓</a></td><td "
                   "role=\"cell\" data-lang=\"tr\"><span class=\"none\" "
                   "role=\"img\" aria-label=\"absent\">–</span>"))
      << html;
  EXPECT_TRUE(overview_has(html, "href=\"#m4\""));
}

TEST(Overview, OfLettersSaysWhatIsMissing) {
  const Messages messages = page_messages();
  PageWords words(messages);
  MarkupWriter html;
  write_letter_overview({make_page_file(sample_letter(), sample_report()),
                         make_page_file({}, failed_report())},
                        &words, &html);
  const std::string table = html.take();
  EXPECT_TRUE(
      overview_has(table,
                   "<a href=\"#s1\">letters/a.txt</a></th><td>English"
                   "</td><td>reply</td><td class=\"error\">1</td>"
                   "<td class=\"warning\">1</td><td class=\"hint\">1</td>"
                   "<td>apology</td>"))
      << table;
  EXPECT_TRUE(overview_has(table, "<td>not-judged</td>"));
}

}  // namespace
}  // namespace sincerely
