#include "reply/careless_sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

using testing::ElementsAre;

struct CarelessSentencesCase {
  std::string text;
  std::vector<std::string> sentences;
};

TEST(CarelessSentences, EndWhereTheyDoForAReader) {
  const AskingLanguage language;
  const CarelessSentencesCase cases[] = {
      {"it came late. it is broken! why? tell me",
       {"it came late.", "it is broken!", "why?", "tell me"}},
      {"Ask dr. who said so.", {"Ask dr. who said so."}},
      {"it came on 7. july 2025.", {"it came on 7. july 2025."}},
      {"is it mine\nAnn Lee", {"is it mine", "Ann Lee"}},
  };
  for (const CarelessSentencesCase& c : cases) {
    SCOPED_TRACE(c.text);
    const auto read = language.message(c.text);
    std::vector<std::string> sentences;
    for (const Sentence& s : read->text().sentences) {
      sentences.push_back(c.text.substr(s.span.begin, s.span.size()));
    }
    EXPECT_EQ(c.sentences, sentences);
  }
}

TEST(CarelessSentences, StayInTheirParagraphs) {
  const AskingLanguage language;
  const auto read = language.message("one is here. two is not.\n\nthree is.");
  ASSERT_EQ(2U, read->text().paragraphs.size());
  EXPECT_EQ(0U, read->text().paragraphs[0].first);
  EXPECT_EQ(2U, read->text().paragraphs[0].last);
  EXPECT_EQ(3U, read->text().paragraphs[1].last);
}

}  // namespace
}  // namespace sincerely
