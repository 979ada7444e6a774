#include "reply/read_letter.h"

#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

TEST(ReadLetter, KnowsPartsSectionsAndKinds) {
  const AskingLanguage language;
  const auto read = language.reply(
      "Dear Ann,\n\nWe will send it on 2025-05-01.\n\nKind regards,\nThe "
      "team\n");
  EXPECT_EQ(Part::kGreeting, read->part(0));
  EXPECT_EQ(Part::kBody, read->part(1));
  EXPECT_EQ(std::vector<std::uint32_t>{1}, read->section("remedy"));
  EXPECT_TRUE(read->section("nothing").empty());
  const Sentence& body = read->text().sentences[1];
  const std::uint32_t kinds = read->kinds_in({body.first, body.last});
  EXPECT_NE(0U, kinds >> static_cast<unsigned>(WordKind::kDate) & 1U);
}

TEST(ReadLetter, FindsWhatTheRulesForCustomersFind) {
  const AskingLanguage language;
  const auto read = language.message("The lamp leaks. I want my money.");
  EXPECT_EQ(1U, read->hits("problem").size());
  EXPECT_TRUE(read->hits("no-such-rule").empty());
  const auto subjects = read->forms("subjects");
  ASSERT_EQ(2U, subjects.size());
  EXPECT_EQ(1U, subjects[0].hits.size());
}

}  // namespace
}  // namespace sincerely
