#include "rules/sentence_symbols.h"

#include <gtest/gtest.h>

#include "rules/tiny_language.h"

namespace sincerely {
namespace {

class SentenceSymbolsTest : public testing::Test {
 protected:
  SentenceSymbolsTest()
      : rules_(language_.rule("it", {"pay now", "unut*", "*lar", "rare pay"})
                   .open()),
        symbols_(rules_.packs()[0]) {}

  void read(const std::string& sentence) {
    Letter letter;
    letter.text = sentence;
    rules_.reader().read(letter, &text_);
    std::size_t next_run = 0;
    symbols_.read(text_, text_.sentences[0], false, &next_run);
  }

  // How many patterns the word triggers.
  std::uint32_t triggered(std::uint32_t word) const {
    std::uint32_t count = 0;
    for (const auto& by : symbols_.triggered()) {
      if (by.word == word) count += by.triggers.rule_count;
    }
    return count;
  }

  TinyLanguage language_;
  const LanguageRules& rules_;
  SentenceSymbols symbols_;
  Text text_;
};

TEST_F(SentenceSymbolsTest, KnowWordsAsTheyAreSpelt) {
  EXPECT_TRUE(symbols_.knows("pay", hash_word("pay")));
  EXPECT_FALSE(symbols_.knows("pays", hash_word("pays")));
  EXPECT_FALSE(symbols_.knows("unuttu", hash_word("unuttu")));
}

TEST_F(SentenceSymbolsTest, KnowTheWordsOfThePack) {
  read("Pay later.");
  EXPECT_EQ(1U, triggered(0));
  EXPECT_EQ(0U, triggered(1));
  const auto places = rules_.packs()[0].table<std::uint32_t>(Table::kPlaces);
  const std::uint32_t place = kFirstWordSymbol;
  ASSERT_LT(place, places.size());
  const std::uint32_t now = places[place];
  read("Now pay.");
  EXPECT_TRUE(symbols_.has(0, now));
  EXPECT_FALSE(symbols_.has(1, now));
  EXPECT_TRUE(symbols_.occurs_from(0, place));
  EXPECT_FALSE(symbols_.occurs_from(1, place));
  read("Nothing here.");
  EXPECT_FALSE(symbols_.occurs_from(0, place));
}

TEST_F(SentenceSymbolsTest, KnowAffixes) {
  read("unutmak kitaplar unutlar unu");
  EXPECT_EQ(1U, triggered(0));
  EXPECT_EQ(1U, triggered(1));
  EXPECT_EQ(2U, triggered(2));
  EXPECT_EQ(0U, triggered(3));
}

TEST_F(SentenceSymbolsTest, KnowRuns) {
  read("Pay by 2025-05-03 please.");
  const auto date = static_cast<std::uint32_t>(WordKind::kDate);
  EXPECT_EQ(5U, symbols_.run_end(2, date));
  EXPECT_EQ(3U, symbols_.run_end(3, date));
}

TEST_F(SentenceSymbolsTest, TakeUnknownCapitalisedWordsForNames) {
  read("Thank Ana Silva and Pay.");
  symbols_.read_names();
  const auto name = static_cast<std::uint32_t>(WordKind::kName);
  EXPECT_EQ(3U, symbols_.run_end(1, name));
  EXPECT_EQ(4U, symbols_.run_end(4, name));  // a word of the rules
  EXPECT_EQ(0U, symbols_.run_end(0, name));  // at the beginning
}

}  // namespace
}  // namespace sincerely
