#include "text/cld2.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

// Where the library is missing there is nothing to test but that it is borne.
TEST(Cld2, KnowsAPlainSentence) {
  const Cld2Answer answer = ask_cld2(
      "Vielen Dank für Ihren Brief, in dem Sie uns mitteilen, dass die "
      "Rechnung zweimal abgebucht wurde.");
  if (answer.tag.empty()) GTEST_SKIP() << "no CLD2 here";
  EXPECT_EQ("de", answer.tag);
  EXPECT_TRUE(answer.is_reliable);
}

TEST(Cld2, IsNotSureOfNothing) {
  EXPECT_EQ("", ask_cld2("").tag);
  EXPECT_FALSE(ask_cld2("12 34").is_reliable);
}

}  // namespace
}  // namespace sincerely
