#include "reply/evidence.h"

#include <gtest/gtest.h>

#include "reply/asking_language.h"

namespace sincerely {
namespace {

class EvidenceTest : public testing::Test {
 protected:
  std::vector<AnswerEvidence> find(const std::string& message,
                                   const std::string& reply) const {
    const auto asked = language_.message(message);
    const auto told = language_.reply("Dear Ann,\n\n" + reply +
                                      "\n\nKind regards,\nThe team\n");
    const Matter asked_matter(*asked);
    const Matter told_matter(*told);
    return find_evidence(find_items(*asked), {asked.get(), &asked_matter},
                         {told.get(), &told_matter});
  }
  AnswerEvidence of_one(const std::string& message,
                        const std::string& reply) const {
    const auto all = find(message, reply);
    EXPECT_EQ(1U, all.size());
    return all.empty() ? AnswerEvidence{} : all.front();
  }

  AskingLanguage language_;
};

TEST_F(EvidenceTest, TellsWhereAnItemStands) {
  const auto found =
      find("Where is the kettle? The toaster leaks. The oven is also broken.",
           "The kettle travels.");
  ASSERT_EQ(3U, found.size());
  const double places[] = {0, 0.5, 1};
  const double questions[] = {1, 0, 0};
  const double late[] = {0, 0, 1};
  for (std::size_t i = 0; i < found.size(); ++i) {
    SCOPED_TRACE(i);
    EXPECT_DOUBLE_EQ(places[i], found[i][Sign::kPlace]);
    EXPECT_DOUBLE_EQ(questions[i], found[i][Sign::kFirstQuestion]);
    EXPECT_DOUBLE_EQ(late[i], found[i][Sign::kFurther]);
    EXPECT_DOUBLE_EQ(late[i], found[i][Sign::kAdded]);
  }
}

TEST_F(EvidenceTest, WeighsWhatASentenceHasOfTheMatter) {
  const std::string asked = "Does the kettle fit the socket upstairs?";
  // of kettle, fit, socket, upstairs
  EXPECT_DOUBLE_EQ(1, of_one(asked, "It travels.")[Sign::kMatter]);
  EXPECT_DOUBLE_EQ(0, of_one(asked, "It travels.")[Sign::kFound]);
  EXPECT_DOUBLE_EQ(0.5, of_one(asked, "The kettle travels.")[Sign::kFound]);
  EXPECT_DOUBLE_EQ(1, of_one(asked, "The kettle has a socket.")[Sign::kFound]);
  // two sentences share it
  EXPECT_DOUBLE_EQ(
      0.25, of_one(asked, "The kettle travels. A kettle!")[Sign::kFound]);
  EXPECT_EQ(kNoIndex, of_one(asked, "It travels.").sentence);
}

TEST_F(EvidenceTest, TellsTheShareOfTheMatterThatIsFound) {
  const std::string asked = "Does the kettle fit the socket upstairs?";
  EXPECT_DOUBLE_EQ(0.25, of_one(asked, "The kettle travels.")[Sign::kShare]);
  EXPECT_DOUBLE_EQ(0.5,
                   of_one(asked, "The kettle has a socket.")[Sign::kShare]);
}

TEST_F(EvidenceTest, LooksAroundTheMatterInItsSentence) {
  // a problem is its clause; the rest of the sentence is around it
  const std::string asked =
      "My spout leaks all over, because the toaster next door glows.";
  EXPECT_DOUBLE_EQ(0, of_one(asked, "It travels.")[Sign::kAround]);
  EXPECT_DOUBLE_EQ(0, of_one(asked, "The spout is new.")[Sign::kAround]);
  EXPECT_DOUBLE_EQ(1, of_one(asked, "The toaster is new.")[Sign::kAround]);
  // but for what belongs to another item
  const auto both =
      find("The spout leaks and the toaster is broken.", "The toaster is new.");
  ASSERT_EQ(2U, both.size());
  EXPECT_DOUBLE_EQ(0, both[0][Sign::kAround]);
}

TEST_F(EvidenceTest, KnowsARepeatedFact) {
  const std::string asked = "Is the kettle number 19 from Leeds green?";
  EXPECT_DOUBLE_EQ(0, of_one(asked, "It travels.")[Sign::kFact]);
  EXPECT_DOUBLE_EQ(1, of_one(asked, "It has 19 cups.")[Sign::kFact]);
  EXPECT_DOUBLE_EQ(1, of_one(asked, "Leeds has it.")[Sign::kFact]);
}

TEST_F(EvidenceTest, AsksForATimeOrASumWhereOneIsWanted) {
  const std::string asked = "When will the kettle ship?";
  const AnswerEvidence without = of_one(asked, "The kettle will ship.");
  EXPECT_DOUBLE_EQ(1, without[Sign::kLacking]);
  EXPECT_DOUBLE_EQ(0, without[Sign::kWanted]);
  const AnswerEvidence with =
      of_one(asked, "The kettle will ship. The kettle ships on 2025-05-01.");
  EXPECT_DOUBLE_EQ(0, with[Sign::kLacking]);
  EXPECT_DOUBLE_EQ(1, with[Sign::kWanted]);
  EXPECT_EQ(2U, with.sentence);  // behind the greeting
}

TEST_F(EvidenceTest, RatherAnswersWhereSomethingIsTold) {
  const auto found = of_one("Where is the green kettle?",
                            "The kettle is green. We look into the kettle.");
  EXPECT_EQ(1U, found.sentence);
}

TEST_F(EvidenceTest, PassesOverPromisesToLook) {
  EXPECT_TRUE(of_one("Where is the kettle?", "We look into the kettle.")
                  .is_passed_over);
  EXPECT_FALSE(of_one("Where is the kettle?", "It travels.").is_passed_over);
}

TEST_F(EvidenceTest, NamesItsSigns) {
  EXPECT_EQ("place", sign_name(Sign::kPlace));
  EXPECT_EQ("lacking", sign_name(Sign::kLacking));
}

}  // namespace
}  // namespace sincerely
