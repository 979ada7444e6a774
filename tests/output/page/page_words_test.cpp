#include "output/page/page_words.h"

#include <gtest/gtest.h>

#include <string>

#include "output/page/sample_review.h"

namespace sincerely {
namespace {

TEST(PageWords, AreThoseOfTheUser) {
  const Messages messages = page_messages();
  PageWords words(messages);
  EXPECT_EQ("en", words.tag());
  EXPECT_EQ("lost <part>", words.category("parity"));
  EXPECT_EQ("Latvian", words.language("lv"));
  EXPECT_EQ("Portuguese (Brazil)", words.language("pt-BR"));
  EXPECT_EQ("{version}", words.text("offline").substr(10));
}

TEST(PageWords, AreTheNameOfWhatNobodyKnows) {
  const Messages messages = page_messages();
  PageWords words(messages);
  const std::string name = "one of the user's own";
  EXPECT_EQ(name, words.category(name));
  EXPECT_EQ(name, words.section(name));
  EXPECT_EQ("error", words.severity(Severity::kError));
  EXPECT_EQ("qqq", words.language("qqq"));
}

}  // namespace
}  // namespace sincerely
