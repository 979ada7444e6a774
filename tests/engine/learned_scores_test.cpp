#include "engine/learned_scores.h"

#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

Grounds grounds_of(const std::string& text) {
  Letter letter;
  letter.text = text;
  letter.is_chosen = true;
  Grounds grounds;
  built_in_linter().lint(&letter, {"en", Origin::kOption}, &grounds);
  return grounds;
}

const ToneScores& blame_in(const Grounds& grounds) {
  return *std::ranges::find(grounds.tone_scores, "blame-shifting",
                            &ToneScores::category);
}

TEST(LearnedScores, ScoreSentencesAndTheirLikeliestClause) {
  const std::string clause = "you neglected to read the notice on the door";
  const Grounds grounds = grounds_of(
      "We have received the letter that you wrote about the opening hours of "
      "our office in Riga, and we are looking into it now, but " +
      clause + ".");
  const ToneScores& blame = blame_in(grounds);
  ASSERT_EQ(grounds.text.sentences.size(), blame.sentences.size());
  EXPECT_GT(blame.clauses[0], blame.sentences[0]);
  EXPECT_GE(blame.clause_spans[0].begin, 60U);
  EXPECT_FALSE(grounds.section_scores.empty());
}

TEST(LearnedScores, LeaveQuotationsOut) {
  const Grounds grounds =
      grounds_of("“You neglected to read the notice on the door.”");
  const ToneScores& blame = blame_in(grounds);
  EXPECT_FLOAT_EQ(0, blame.sentences[0]);
}

}  // namespace
}  // namespace sincerely
