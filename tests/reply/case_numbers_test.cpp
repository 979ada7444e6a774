#include "reply/case_numbers.h"

#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

struct CaseNumbersCase {
  std::string text;
  std::string number;  // empty: none
};

TEST(CaseNumbers, AreTakenAsTheyAreWritten) {
  const AskingLanguage language;
  const CaseNumbersCase cases[] = {
      {"It is about order 88213.", "88213"},
      {"It is about order 5519-204/B.", "5519-204/B"},
      {"It is about order ४७११.", "४७११"},
      {"I order 2 lamps.", ""},
  };
  for (const CaseNumbersCase& c : cases) {
    SCOPED_TRACE(c.text);
    const auto numbers = find_case_numbers(*language.message(c.text));
    ASSERT_EQ(c.number.empty() ? 0U : 1U, numbers.size());
    if (!numbers.empty()) {
      EXPECT_EQ(c.number, numbers.front().text);
    }
  }
}

TEST(CaseNumbers, AreNotTakenTwice) {
  const AskingLanguage language;
  EXPECT_EQ(1U, find_case_numbers(
                    *language.message("My order 4711. Again: order 4711."))
                    .size());
}

TEST(CaseNumbers, AreFoundHoweverTheyAreParted) {
  EXPECT_TRUE(has_case_number("Your case K 2231 is here.", "K-2231"));
  EXPECT_TRUE(has_case_number("case 5519204", "5519-204"));
  EXPECT_TRUE(has_case_number("case 4711", "४७११"));
  EXPECT_TRUE(has_case_number("case ४७११", "4711"));
  EXPECT_FALSE(has_case_number("case 5519", "5519-204"));
}

}  // namespace
}  // namespace sincerely
