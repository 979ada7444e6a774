#include "text/script.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Script, IsThatOfTheLetters) {
  const int latin = script_of("a");
  const int devanagari = script_of("क");
  EXPECT_NE(latin, devanagari);
  EXPECT_EQ(latin, script_of("Açúcar"));
  EXPECT_EQ(latin, script_of("don’t"));
  EXPECT_EQ(devanagari, script_of("क्षमा"));
  EXPECT_EQ(kNoScript, script_of("aक"));
  EXPECT_EQ(kNoScript, script_of("12-3"));
  EXPECT_EQ(kNoScript, script_of(""));
}

TEST(Script, HasCapitalsWithinAWord) {
  for (const char* word : {"iPhone", "USA", "WhatsApp", "PDF'yi", "aÇ"}) {
    EXPECT_TRUE(has_inner_capital(word)) << word;
  }
  for (const char* word : {"Ana", "İzmir'de", "ana", "A", "", "क्षमा"}) {
    EXPECT_FALSE(has_inner_capital(word)) << word;
  }
}

}  // namespace
}  // namespace sincerely
