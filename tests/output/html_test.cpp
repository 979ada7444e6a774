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

TEST(Html, IsAPageWithoutFilesToo) {
  EXPECT_NE(std::string::npos, page_of({}).find("<main>"));
}

}  // namespace
}  // namespace sincerely
