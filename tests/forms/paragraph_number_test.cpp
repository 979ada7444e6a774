#include "forms/paragraph_number.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(ParagraphNumber, CountsLinesThatAreNotBlank) {
  constexpr std::string_view kText = "\nOne.\n \t\nTwo.\nThree.";
  EXPECT_EQ(1U, paragraph_of(kText, 0));
  EXPECT_EQ(1U, paragraph_of(kText, 1));
  EXPECT_EQ(1U, paragraph_of(kText, 7));  // the one before
  EXPECT_EQ(2U, paragraph_of(kText, kText.find("Two")));
  EXPECT_EQ(3U, paragraph_of(kText, kText.find("hree")));
  EXPECT_EQ(3U, paragraph_of(kText, 1000));
  EXPECT_EQ(1U, paragraph_of("", 0));
}

}  // namespace
}  // namespace sincerely
