#include "review/message_matches.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Document catalogue(
    const std::vector<std::pair<std::string, std::string>>& entries) {
  Document document;
  document.is_catalogue = true;
  for (const auto& [key, text] : entries) {
    Message& message = document.messages.emplace_back();
    message.key = key;
    message.letter.text = text;
  }
  return document;
}

// "key: source > translation" of each.
std::vector<std::string> rows(const MessageMatches& matches) {
  std::vector<std::string> out;
  for (const MessageMatch& match : matches.matches) {
    out.push_back(match.translation->key + ": " + match.source_text() + " > " +
                  match.translation->letter.text);
  }
  return out;
}

TEST(MatchMessages, MatchesByKey) {
  const Document source = catalogue({{"a", "A"}, {"b", "B"}, {"c", "C"}});
  const Document translation =
      catalogue({{"c", "Z"}, {"a", "X"}, {"d", "W"}, {"b", " "}});
  const MessageMatches found = match_messages(source, translation);
  EXPECT_THAT(rows(found), ElementsAre("c: C > Z", "a: A > X"));
  EXPECT_THAT(found.missing, IsEmpty());
  EXPECT_THAT(found.extra, ElementsAre("d"));
  EXPECT_EQ(1U, found.empty);
}

TEST(MatchMessages, MatchesPluralForms) {
  const Document source = catalogue({{"n", "one"}, {"n", "other"}});
  const Document three = catalogue({{"n", "1"}, {"n", "2"}, {"n", "3"}});
  const MessageMatches found = match_messages(source, three);
  EXPECT_THAT(rows(found),
              ElementsAre("n: one > 1", "n: other > 2", "n: other > 3"));
  EXPECT_TRUE(found.matches[0].is_plural_form);
  EXPECT_EQ(found.matches[0].group, found.matches[2].group);
  const Document one = catalogue({{"n", "1"}});
  EXPECT_THAT(rows(match_messages(source, one)), ElementsAre("n: other > 1"));
  EXPECT_THAT(rows(match_messages(one, source)),
              ElementsAre("n: 1 > one", "n: 1 > other"));
}

TEST(MatchMessages, TakesALetterAsOneMessage) {
  Document source = catalogue({{"", "Dear"}});
  Document translation = catalogue({{"", "Prezada"}});
  source.is_catalogue = translation.is_catalogue = false;
  EXPECT_THAT(rows(match_messages(source, translation)),
              ElementsAre(": Dear > Prezada"));
}

TEST(MatchBeside, TakesTheSourceOfTheFile) {
  Document document = catalogue({{"a", "X"}, {"b", ""}, {"a", "Y"}});
  document.sources = {{"A", "en"}, {"B", "en"}, {"A", "en"}};
  for (std::uint32_t i = 0; i < 3; ++i) document.messages[i].source = i;
  document.messages[0].is_unfinished = true;
  const MessageMatches found = match_beside(document);
  EXPECT_THAT(rows(found), ElementsAre("a: A > X", "a: A > Y"));
  EXPECT_THAT(found.twice, ElementsAre("a"));
  EXPECT_EQ(1U, found.empty);
  EXPECT_EQ(1U, found.unfinished);
}

TEST(TakeLanguage, PartsAFileOfSeveral) {
  Document document = catalogue({{"a", "A"}, {"a", "X"}});
  document.messages[0].letter.declared_language = "en-GB";
  document.messages[1].letter.declared_language = "lv";
  const Document taken = take_language("en", &document);
  ASSERT_EQ(1U, taken.messages.size());
  EXPECT_EQ("A", taken.messages[0].letter.text);
  ASSERT_EQ(1U, document.messages.size());
  EXPECT_EQ("X", document.messages[0].letter.text);
}

}  // namespace
}  // namespace sincerely
