#include "rules/word_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

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

TEST_F(WordTableTest, LooksAtEachLetter) {
  const std::string all = "abcdefghijklmnopqrst";
  std::vector<std::string> words;
  for (std::size_t size = 1; size <= all.size(); ++size) {
    words.push_back(all.substr(0, size));
  }
  TinyLanguage language;
  const WordTable table(language.rule("it", words).open().packs()[0]);
  for (const std::string& word : words) {
    EXPECT_NE(nullptr, table.find(word, hash_word(word)));
    for (std::size_t i = 0; i < word.size(); ++i) {
      std::string other = word;
      other[i] = 'z';
      EXPECT_EQ(nullptr, table.find(other, hash_word(word))) << other;
    }
  }
}

}  // namespace
}  // namespace sincerely
