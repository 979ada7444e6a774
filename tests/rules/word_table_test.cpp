#include "rules/word_table.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class WordTableTest : public testing::Test {
 protected:
  WordTableTest()
      : rules_(language_.rule("it", {"pay now", "an " + long_word_}).open()),
        words_(rules_.packs()[0]) {}

  const WordRecord* find(std::string_view word) const {
    return words_.find(word, hash_word(word));
  }

  const std::string long_word_ = "incomprehensibilities";
  TinyLanguage language_;
  const LanguageRules& rules_;
  WordTable words_;
};

TEST_F(WordTableTest, FindsWordsOfThePack) {
  ASSERT_NE(nullptr, find("pay"));
  ASSERT_NE(nullptr, find("now"));
  EXPECT_NE(words_.number(*find("pay")), words_.number(*find("now")));
}

TEST_F(WordTableTest, ComparesWholeWords) {
  EXPECT_EQ(nullptr, find("pays"));
  EXPECT_EQ(nullptr, words_.find("pays", hash_word("pay")));
  EXPECT_NE(nullptr, find(long_word_));
  EXPECT_EQ(nullptr,
            words_.find("incomprehensibilitiez", hash_word(long_word_)));
}

}  // namespace
}  // namespace sincerely
