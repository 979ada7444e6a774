#include "review/date_lost.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DateLost, TellsADateThatBecameVague) {
  EXPECT_THAT(reviewed({"en", "Your parcel will arrive by 5 May."},
                       {"pt", "A sua encomenda chegará em breve."}),
              ElementsAre("vague-time/date-lost: em breve"));
  EXPECT_THAT(reviewed({"en", "We will refund you within five days."},
                       {"lv", "Mēs Jums atmaksāsim naudu tuvākajā laikā."}),
              ElementsAre("vague-time/date-lost: tuvākajā laikā"));
}

TEST(DateLost, TellsOtherWordsInItsPlace) {
  EXPECT_THAT(
      reviewed({"en", "Please give us your decision by 20 July by telephone."},
               {"pt",
                "Por favor, comunique-nos a sua decisão quando tiver "
                "disponibilidade para isso por telefone."}),
      ElementsAre(testing::AnyOf(testing::StartsWith("vague-time/date-lost: "),
                                 testing::StartsWith("parity/timeline: "))));
}

TEST(DateLost, IsSilentOfOneDay) {
  EXPECT_THAT(reviewed({"en", "We would be happy to welcome you one day."},
                       {"pt", "Gostaríamos de o receber em breve."}),
              IsEmpty());
}

TEST(DateLost, IsSilentBesideADate) {
  EXPECT_THAT(reviewed({"en", "Your parcel will arrive by 5 May."},
                       {"pt",
                        "A sua encomenda chegará em breve, até 5 de "
                        "maio."}),
              IsEmpty());
}

TEST(DateLost, OffersTheDate) {
  const JudgedFile judged =
      review_texts({"en", "Your parcel will arrive by 5 May."},
                   {"pt", "A sua encomenda chegará em breve."});
  ASSERT_EQ(1U, judged.report.findings.size());
  ASSERT_FALSE(judged.report.findings.front().suggestions.empty());
  EXPECT_EQ("5 de maio",
            judged.report.findings.front().suggestions.front().text);
}

}  // namespace
}  // namespace sincerely
