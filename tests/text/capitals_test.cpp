#include "text/capitals.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Capitals, BeginsATextWithOne) {
  EXPECT_EQ("We are", with_capital("we are"));
  EXPECT_EQ("Ūdens", with_capital("ūdens"));
  EXPECT_EQ("हम", with_capital("हम"));
  EXPECT_EQ("", with_capital(""));
}

}  // namespace
}  // namespace sincerely
