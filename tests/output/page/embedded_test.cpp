#include "output/page/embedded.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// They stand in a page as they are.
TEST(Embedded, EndsWhereItShould) {
  for (const std::string_view text : {page_style(), page_script()}) {
    EXPECT_FALSE(text.empty());
    EXPECT_EQ(std::string_view::npos, text.find("</"));
    EXPECT_EQ(std::string_view::npos, text.find("<!--"));
    EXPECT_EQ(std::string_view::npos, text.find('\r'));
    EXPECT_EQ(std::string_view::npos, text.find("innerHTML"));
  }
}

}  // namespace
}  // namespace sincerely
