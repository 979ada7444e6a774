#include "text/cld2.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

// bootstrap installs the library; the program alone can do without it.
TEST(Cld2, KnowsAPlainSentence) {
  const Cld2Answer answer = ask_cld2(
      "Vielen Dank für Ihren Brief, in dem Sie uns mitteilen, dass die "
      "Rechnung zweimal abgebucht wurde.");
  EXPECT_EQ("de", answer.tag);
  EXPECT_TRUE(answer.is_reliable);
}

TEST(Cld2, IsNotSureOfNothing) {
  EXPECT_EQ("", ask_cld2("").tag);
  EXPECT_FALSE(ask_cld2("12 34").is_reliable);
}

}  // namespace
}  // namespace sincerely
