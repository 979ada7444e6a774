#include "review/value_words.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "review/reviewed.h"

namespace sincerely {
namespace {

class ValueWordsTest : public testing::Test {
 protected:
  ValueWordsTest() : words_(*built_in_linter().rules_of("pt")) {}

  std::vector<ValueWord> find(std::vector<std::string_view> text) {
    return words_.find(text, &taken_);
  }

  ValueWords words_;
  std::size_t taken_ = 0;
};

TEST_F(ValueWordsTest, FindsWhatAWordMayBe) {
  const auto may = find({"segunda"});
  ASSERT_EQ(2U, may.size());  // Monday, the second
  EXPECT_TRUE(find({"encomenda"}).empty());
}

TEST_F(ValueWordsTest, TakesTheMostWords) {
  const auto found = find({"por", "cento", "mais"});
  ASSERT_EQ(1U, found.size());
  EXPECT_EQ("percent", found[0].unit);
  EXPECT_EQ(2U, taken_);
}

TEST_F(ValueWordsTest, FindsSigns) {
  EXPECT_EQ("BRL", words_.sign_at_end("são R$").unit);
  EXPECT_EQ("USD", words_.sign_at_end("são US$").unit);
  EXPECT_EQ(3U, words_.sign_at_end("são US$").size);
  EXPECT_EQ("percent", words_.sign_at_begin("% de").unit);
  EXPECT_EQ(0U, words_.sign_at_end("são").size);
}

TEST_F(ValueWordsTest, WritesDates) {
  EXPECT_EQ("5 de maio", words_.written_date(5, 5));
  EXPECT_EQ("", words_.written_date(5, 0));
}

TEST_F(ValueWordsTest, KnowsTheMarksOfNumbers) {
  EXPECT_TRUE(words_.is_decimal(','));
  EXPECT_FALSE(words_.is_decimal('.'));
  EXPECT_TRUE(words_.is_grouping('.'));
  EXPECT_TRUE(words_.has_domain("br"));
  EXPECT_FALSE(words_.has_domain("lv"));
}

}  // namespace
}  // namespace sincerely
