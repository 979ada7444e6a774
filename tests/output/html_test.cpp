#include "output/html.h"

#include <gtest/gtest.h>

#include "output/page/sample_review.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string page_of(const std::vector<std::string>& paths) {
  const Messages messages = page_messages();
  const HtmlFormat format(messages, "0.1.0");
  std::string page = format.begin();
  for (const std::string& path : paths) {
    Letter letter = sample_letter();
    letter.path = path;
    page += format.report(letter, sample_report());
  }
  return page + format.end({});
}

TEST(Html, IsTheSameInWhateverOrderFilesAreDone) {
  const std::string page = page_of({"a.txt", "b.txt"});
  EXPECT_TRUE(page == page_of({"b.txt", "a.txt"}));
  EXPECT_TRUE(page.starts_with("<!doctype html>\n"));
  EXPECT_TRUE(page.ends_with("</html>\n"));
}

// Named by itself and found in its folder, a file fails and is passed over.
TEST(Html, IsTheSameForAFileThatIsThereTwice) {
  const Messages messages = page_messages();
  Report failed;
  failed.error = Error{Error::Kind::kEncoding, "a.txt", 0, 0, "not UTF-8"};
  Report passed_over;
  passed_over.notes = {"not UTF-8"};
  Letter letter = sample_letter();
  std::string pages[2];
  for (const bool is_failed_first : {false, true}) {
    const HtmlFormat format(messages, "0.1.0");
    format.report(letter, is_failed_first ? failed : passed_over);
    format.report(letter, is_failed_first ? passed_over : failed);
    pages[is_failed_first ? 1 : 0] = format.end({});
  }
  EXPECT_TRUE(pages[0] == pages[1]);
}

TEST(Html, IsAPageWithoutFilesToo) {
  EXPECT_NE(std::string::npos, page_of({}).find("<main>"));
}

}  // namespace
}  // namespace sincerely
