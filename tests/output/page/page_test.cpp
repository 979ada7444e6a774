#include "output/page/page.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "output/page/embedded.h"
#include "output/page/sample_review.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string page_of(const std::vector<PageFile>& files) {
  return make_page(files, page_messages(), "1.2");
}

void replace(std::string* text, std::string_view part, std::string_view with) {
  const std::size_t at = text->find(part);
  ASSERT_NE(std::string::npos, at);
  text->replace(at, part.size(), with);
}

// Byte for byte, but for the style and the script: the page that was looked at.
TEST(Page, IsTheOneThatWasLookedAt) {
  std::string page =
      page_of({make_page_file(sample_translation(), sample_review())});
  replace(&page, page_style(), "STYLE");
  replace(&page, page_script(), "SCRIPT");
  replace(&page, policy_hash(page_style()), "STYLE-HASH");
  replace(&page, policy_hash(page_script()), "SCRIPT-HASH");
  const std::string path = SINCERELY_ROOT "/tests/output/page/review.html";
  std::ostringstream wanted;
  wanted << std::ifstream(path).rdbuf();
  EXPECT_EQ(wanted.str(), page)
      << "read the difference, then write it to " << path;
}

TEST(Page, RunsNoScriptButItsOwnAndLoadsNothing) {
  const std::string page = page_of({});
  EXPECT_NE(
      std::string::npos,
      page.find("default-src 'none'; script-src " + policy_hash(page_script()) +
                "; style-src " + policy_hash(page_style()) + "; "));
  for (const char* part : {"src=", "http:", "https:", "@import", "url("}) {
    EXPECT_EQ(std::string::npos, page.find(part)) << part;
  }
}

// In every field that a letter, a file name or a rule of the user can fill.
TEST(Page, ShowsHostileTextAsText) {
  const std::string attack =
      "</script></style><script>alert(1)</script><!--\"'><img onerror=x>";
  Report report = sample_review();
  Letter letter = sample_translation();
  for (std::string* field :
       {&letter.path, &report.language.value, &report.type.value,
        &report.review->source_language.value}) {
    *field = attack;
  }
  report.notes = {attack};
  for (Finding& finding : report.findings) {
    for (std::string* field : {&finding.rule, &finding.text, &finding.key,
                               &finding.section, &finding.message}) {
      *field = attack;
    }
    finding.place = TextPlace{attack, 1};
    finding.confidence = 0.1F;
    finding.because = {attack};
    finding.suggestions = {{SuggestionKind::kInsert, attack}};
  }
  for (ReviewedMessage& message : report.review->messages) {
    message.key = message.source.text = message.translation.text = attack;
    message.source.sections = {{attack, Span{}}};
  }
  Report failed = failed_report();
  failed.error->message = attack;
  std::string page =
      page_of({make_page_file(letter, report), make_page_file(letter, failed)});
  replace(&page, page_style(), "");
  replace(&page, page_script(), "");
  EXPECT_EQ(std::string::npos, page.find("<img"));
  EXPECT_EQ(std::string::npos, page.find("<!--"));
  EXPECT_EQ(page.find("<script>"), page.rfind("<script"));
  EXPECT_EQ(page.find("</script>"), page.rfind("</script"));
  EXPECT_EQ(page.find("</style>"), page.rfind("</style"));
  EXPECT_EQ(std::string::npos, page.find("\"'>"));
}

TEST(Page, IsTheSameForTheSame) {
  const std::vector<PageFile> files = {
      make_page_file(sample_letter(), sample_report()),
      make_page_file(sample_letter(), failed_report())};
  EXPECT_TRUE(page_of(files) == page_of(files));
}

}  // namespace
}  // namespace sincerely
