#include "reply/answers.h"

#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

constexpr char kYes = 'y';
constexpr char kNo = 'n';
constexpr char kUnsure = '?';

struct AnswersCase {
  std::string message;
  std::string reply;
  std::string answers;  // of each item
};

class AnswersTest : public testing::Test {
 protected:
  std::string find(const std::string& message, const std::string& reply) const {
    const auto asked = language_.message(message);
    const auto told = language_.reply("Dear Ann,\n\n" + reply +
                                      "\n\nKind regards,\nThe team\n");
    const Matter asked_matter(*asked);
    const Matter told_matter(*told);
    std::string out;
    for (const Verdict& verdict :
         find_answers(find_items(*asked), {asked.get(), &asked_matter},
                      {told.get(), &told_matter})) {
      const auto answer = verdict.answer;
      out += answer == CustomerItem::Answer::kYes  ? kYes
             : answer == CustomerItem::Answer::kNo ? kNo
                                                   : kUnsure;
      EXPECT_EQ(answer == CustomerItem::Answer::kYes,
                verdict.sentence != kNoIndex);
    }
    return out;
  }

  AskingLanguage language_;
};

TEST_F(AnswersTest, NeedTheMatterOfTheItem) {
  const AnswersCase cases[] = {
      {"Where is the kettle?", "The kettle travels by ship.", "y"},
      {"Where is the kettle?", "We are sorry.", "n"},
      // one sentence answers two
      {"Where is the kettle? Is the kettle green? I wait. I wait. I wait.",
       "The green kettle is here.", "yy"},
      // a subject in other words
      {"Will a refund follow?", "Your money follows.", "y"},
      // nothing is answered by a promise to look
      {"Where is the kettle?", "We look into the kettle.", "n"},
      // what comes last is passed over, unless it is found
      {"Where is the kettle? Is the oven hot? The toaster upstairs is also "
       "broken.",
       "The kettle travels. The oven cooled.", "y?n"},
      {"Where is the kettle? Is the oven hot? The toaster upstairs is also "
       "broken.",
       "The kettle travels. Your broken toaster upstairs is repaired.", "y??"},
      // a sentence that answers nothing else may answer in its own words
      {"Where is the kettle?", "Parcels travel slowly across northern waters.",
       "?"},
  };
  for (const AnswersCase& c : cases) {
    SCOPED_TRACE(c.message + " " + c.reply);
    EXPECT_EQ(c.answers, find(c.message, c.reply));
  }
}

TEST_F(AnswersTest, NeedATimeOrASumWhereOneIsAskedFor) {
  const AnswersCase cases[] = {
      {"When will the kettle ship?", "The kettle will ship.", "?"},
      {"When will the kettle ship?", "The kettle ships on 2025-05-01.", "y"},
      {"How much does the kettle cost?", "The kettle has a cost.", "?"},
      {"How much does the kettle cost?", "The kettle has a cost of £40.", "y"},
      {"How much does the kettle cost?", "The kettle is free.", "y"},
  };
  for (const AnswersCase& c : cases) {
    SCOPED_TRACE(c.message + " " + c.reply);
    EXPECT_EQ(c.answers, find(c.message, c.reply));
  }
}

TEST_F(AnswersTest, OfABareQuestionAreAboutWhatStandsBeforeIt) {
  EXPECT_EQ("y", find("My kettle stays cold. When is it here?",
                      "The cold kettle comes on 2025-05-01."));
}

TEST_F(AnswersTest, AreLikelierTheMoreIsFound) {
  AnswerEvidence evidence;
  double before = likelihood(evidence);
  for (const Sign sign : {Sign::kFound, Sign::kAround, Sign::kFact,
                          Sign::kWanted, Sign::kFirstQuestion}) {
    evidence[sign] = 1;
    EXPECT_LT(before, likelihood(evidence));
    before = likelihood(evidence);
  }
  for (const Sign sign :
       {Sign::kPlace, Sign::kFurther, Sign::kAdded, Sign::kMatter}) {
    evidence[sign] = 1;
    EXPECT_GT(before, likelihood(evidence));
    before = likelihood(evidence);
  }
}

TEST_F(AnswersTest, NeverDenyTheFirstProblem) {
  EXPECT_EQ("?n", find("The kettle leaks. The toaster is also broken.",
                       "We are sorry."));
}

}  // namespace
}  // namespace sincerely
