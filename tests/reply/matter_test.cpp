#include "reply/matter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

using testing::ElementsAre;

struct Pair {
  std::string_view one;
  std::string_view other;
  bool alike;
};

TEST(Matter, KnowsFormsOfAWordByTheirBeginning) {
  constexpr Pair kPairs[] = {
      {"deliver", "delivered", true},
      {"lid", "lids", true},
      {"ultrasound", "ultrasonic", true},
      {"card", "care", false},
      {"contract", "contact", false},
      {"can", "cancelled", false},
      {"", "", false},
  };
  for (const Pair& pair : kPairs) {
    SCOPED_TRACE(pair.one);
    EXPECT_EQ(pair.alike, are_alike(pair.one, pair.other));
    EXPECT_EQ(pair.alike, are_alike(pair.other, pair.one));
  }
}

class MatterTest : public testing::Test {
 protected:
  std::vector<Term> terms(const std::string& text) {
    letters_.push_back(language_.message(text));
    const ReadLetter& read = *letters_.back();
    const auto last = static_cast<std::uint32_t>(read.text().words.size());
    return Matter(read).terms({0, last});
  }

  AskingLanguage language_;
  std::vector<std::unique_ptr<ReadLetter>> letters_;
};

TEST_F(MatterTest, LeavesOutFramesDatesAndShortWords) {
  std::vector<std::string> words;
  for (const Term& term : terms("Please tell me: on 2025-05-01 it cost 540.")) {
    words.push_back(term.word);
  }
  EXPECT_THAT(words, ElementsAre("cost", "540"));
}

TEST_F(MatterTest, FindsOneSubjectInDifferentWords) {
  const auto asked = terms("refund");
  const auto told = terms("money");
  ASSERT_EQ(1U, asked.size());
  ASSERT_EQ(1U, told.size());
  EXPECT_GT(likeness(asked[0], told[0]), 0.5);
  EXPECT_EQ(1, likeness(asked[0], asked[0]));
}

TEST_F(MatterTest, TakesNumbersForThemselvesOnly) {
  const auto one = terms("sum 540");
  const auto other = terms("sum 54");
  ASSERT_EQ(2U, one.size());
  ASSERT_EQ(2U, other.size());
  EXPECT_EQ(0, likeness(one[1], other[1]));
  EXPECT_EQ(1, likeness(one[1], one[1]));
}

}  // namespace
}  // namespace sincerely
