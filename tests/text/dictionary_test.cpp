#include "text/dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "input/temporary_folder.h"
#include "text/tiny_dictionary.h"

namespace sincerely {
namespace {

class DictionaryTest : public testing::Test {
 protected:
  DictionaryTest() {
    write_dictionary(folder_, "xx", {"letter", "thank/S", "você"},
                     "SET UTF-8\nTRY etr\nSFX S Y 1\nSFX S 0 s .\n");
  }

  const TemporaryFolder temporary_;
  const std::string& folder_ = temporary_.path();
};

// bootstrap installs the library; the program alone can do without it.
TEST_F(DictionaryTest, KnowsItsWordsAndTheirForms) {
  ASSERT_TRUE(has_hunspell());
  const Dictionary dictionary(folder_ + "/xx");
  for (const char* word : {"letter", "Letter", "thank", "thanks", "você"}) {
    EXPECT_TRUE(dictionary.knows(word)) << word;
  }
  for (const char* word : {"leter", "letters", "voce"}) {
    EXPECT_FALSE(dictionary.knows(word)) << word;
  }
  EXPECT_THAT(dictionary.suggest("leter"), testing::ElementsAre("letter"));
}

TEST_F(DictionaryTest, IsLookedForInTheFoldersInTheirOrder) {
  const std::vector<std::string> folders = {"/nowhere", folder_};
  EXPECT_EQ(folder_ + "/xx", find_dictionary("xx", folders));
  EXPECT_EQ("", find_dictionary("yy", folders));
  std::filesystem::remove(folder_ + "/xx.aff");
  EXPECT_EQ("", find_dictionary("xx", folders));  // half a dictionary is none
}

TEST_F(DictionaryTest, KnowsNothingInAnotherEncoding) {
  write_dictionary(folder_, "old", {"letter"}, "SET ISO8859-1\n");
  const Dictionary dictionary(folder_ + "/old");
  EXPECT_FALSE(dictionary.knows("letter"));
  EXPECT_TRUE(dictionary.suggest("leter").empty());
}

TEST_F(DictionaryTest, IsSharedByThreads) {
  const Dictionary dictionary(folder_ + "/xx");
  const auto ask = [&] {
    for (int i = 0; i < 50; ++i) {
      EXPECT_TRUE(dictionary.knows("letter"));
      EXPECT_EQ(1U, dictionary.suggest("leter").size());
    }
  };
  std::thread other(ask);
  ask();
  other.join();
}

TEST(SpellingOf, IsWhatDictionariesWrite) {
  EXPECT_EQ("don't", spelling_of("don’t"));
  EXPECT_EQ("você", spelling_of("voce\xCC\x82"));  // decomposed
  EXPECT_EQ("delivery", spelling_of("deliv\xC2\xAD"
                                    "ery"));  // soft hyphen
  EXPECT_EQ("", spelling_of(""));
}

}  // namespace
}  // namespace sincerely
