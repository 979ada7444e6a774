#include "review/added_tone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr char kAddedToneSource[] =
    "Dear Ms Silva,\n\nYour parcel was sent to the wrong address, and that was "
    "our mistake. We apologise.\n\nKind regards,\nThe team";

TEST(AddedTone, TellsWhatTheSourceHasNot) {
  EXPECT_THAT(
      reviewed(
          {"en", kAddedToneSource},
          {"pt",
           "Prezada Sra. Silva,\n\nA sua encomenda foi enviada ao endereço "
           "errado por motivos alheios à nossa vontade. Pedimos "
           "desculpas.\n\nAtenciosamente,\nA equipe"}),
      ElementsAre(testing::StartsWith("+excuse/")));
}

TEST(AddedTone, IsSilentWhereTheSourceSaysTheSame) {
  const JudgedFile judged = review_texts(
      {"en",
       "Dear Ms Silva,\n\nYour parcel is late owing to circumstances beyond "
       "our "
       "control. We apologise.\n\nKind regards,\nThe team"},
      {"pt",
       "Prezada Sra. Silva,\n\nA sua encomenda atrasou por motivos alheios à "
       "nossa vontade. Pedimos desculpas.\n\nAtenciosamente,\nA equipe"});
  EXPECT_THAT(rows_of(judged), IsEmpty());
  ASSERT_EQ(1U, judged.report.review->messages.size());
  const auto& source = judged.report.review->messages[0].source_findings;
  ASSERT_EQ(1U, source.size());
  EXPECT_EQ("excuse", source[0].category());
}

TEST(IsTone, LeavesOutWhatIsAboutLetters) {
  EXPECT_TRUE(is_tone("excuse"));
  EXPECT_FALSE(is_tone("format"));
  EXPECT_FALSE(is_tone("missing-section"));
}

}  // namespace
}  // namespace sincerely
