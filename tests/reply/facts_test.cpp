#include "reply/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FactsTest : public testing::Test {
 protected:
  // Of the first sentence; of its words, those from `first` on.
  Facts find(const std::string& text, std::uint32_t first = 0) {
    letters_.push_back(language_.message(text));
    const ReadLetter& read = *letters_.back();
    const Sentence& sentence = read.text().sentences.front();
    return find_facts(Matter(read), 0, {sentence.first + first, sentence.last});
  }
  bool repeats(const std::string& asked, const std::string& told) {
    return repeats_fact(find(asked), find(told));
  }

  AskingLanguage language_;
  std::vector<std::unique_ptr<ReadLetter>> letters_;
};

TEST_F(FactsTest, AreNumbersNamesAndWordsButNotTheCommonest) {
  const Facts facts = find("Is the Blue kettle from 2025 or of 7?");
  EXPECT_THAT(facts.numbers, ElementsAre("2025"));
  EXPECT_THAT(facts.names, ElementsAre("blue"));
  EXPECT_THAT(facts.words, ElementsAre("blue", "kettle", "from", "or"));
  EXPECT_THAT(facts.dates, IsEmpty());
}

TEST_F(FactsTest, TakeOnlyNamesFromTheWholeSentence) {
  const Facts facts = find("The 40 Blue kettles leak.", 3);
  EXPECT_THAT(facts.numbers, IsEmpty());
  EXPECT_THAT(facts.names, ElementsAre("blue"));
  EXPECT_THAT(facts.words, ElementsAre("kettles", "leak"));
}

TEST_F(FactsTest, AreRepeatedAsNumbersNamesAndWordsOfDates) {
  EXPECT_TRUE(repeats("is it 40?", "about 40."));
  EXPECT_FALSE(repeats("is it 7?", "about 7."));
  EXPECT_TRUE(repeats("is it in Leeds?", "Leeds has it."));
  EXPECT_FALSE(repeats("is it in leeds?", "Leeds has it."));
  Facts asked;
  asked.words = {"december"};
  Facts told;
  told.words = {"december"};
  EXPECT_FALSE(repeats_fact(asked, told));
  told.dates = {"december"};
  EXPECT_TRUE(repeats_fact(asked, told));
  EXPECT_TRUE(repeats_fact(told, asked));
}

}  // namespace
}  // namespace sincerely
