#include "review/added_tone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/read_pair.h"
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

TEST(AddedTone, TellsOnceWhatWasPutInInTwoSentences) {
  EXPECT_THAT(reviewed({"en", kAddedToneSource},
                       {"pt",
                        "Prezada Sra. Silva,\n\nA sua encomenda foi enviada ao "
                        "endereço errado, e o erro foi nosso. Não aceitamos "
                        "reclamações. Não adianta insistir. Pedimos "
                        "desculpas.\n\nAtenciosamente,\nA equipe"}),
              ElementsAre(testing::StartsWith("+negative-phrasing/")));
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

// The categories that are told where the source has one finding besides.
std::vector<std::string> categories_told_beside(Finding of_source,
                                                std::string_view words) {
  ReadPair read({"en", kAddedToneSource},
                {"pt",
                 "Prezada Sra. Silva,\n\nA sua encomenda foi enviada ao "
                 "endereço errado por motivos alheios à nossa vontade. Pedimos "
                 "desculpas.\n\nAtenciosamente,\nA equipe"});
  Letter& letter = read.pair.source.letter;
  const std::size_t begin = letter.text.find(words);
  of_source.span = {static_cast<std::uint32_t>(begin),
                    static_cast<std::uint32_t>(begin + words.size())};
  read.pair.source.report.findings = {std::move(of_source)};
  PairReview review{read.pair, built_in_linter().messages(), {}, {}, {}};
  const SentenceAlignment alignment(read.pair, read.values);
  check_tone(read.values, alignment, &review);
  std::vector<std::string> out;
  for (const Finding& one : review.findings) {
    out.emplace_back(one.category());
  }
  return out;
}

Finding found_in_source(std::string rule, float confidence, bool is_learnt) {
  Finding finding;
  finding.rule = std::move(rule);
  finding.confidence = confidence;
  if (is_learnt) finding.because = {"why"};
  return finding;
}

TEST(AddedTone, IsTakenAwayByWhatIsAsSureInAnotherSentence) {
  constexpr std::string_view kElsewhere = "We apologise";
  EXPECT_THAT(categories_told_beside(
                  found_in_source("excuse/learned", 0.4F, true), kElsewhere),
              ElementsAre("excuse"));
  EXPECT_THAT(categories_told_beside(found_in_source("excuse/other", 1, false),
                                     kElsewhere),
              IsEmpty());
  EXPECT_THAT(categories_told_beside(
                  found_in_source("euphemism/other", 1, false), kElsewhere),
              ElementsAre("excuse"));
}

TEST(AddedTone, IsTakenAwayByARuleBesideItButNotByAFaintDoubt) {
  constexpr std::string_view kBeside = "to the wrong address";
  EXPECT_THAT(categories_told_beside(
                  found_in_source("excuse/learned", 0.4F, true), kBeside),
              ElementsAre("excuse"));
  EXPECT_THAT(categories_told_beside(
                  found_in_source("excuse/other", 0.4F, false), kBeside),
              IsEmpty());
  EXPECT_THAT(categories_told_beside(
                  found_in_source("euphemism/other", 0.4F, false), kBeside),
              ElementsAre("excuse"));
  EXPECT_THAT(categories_told_beside(
                  found_in_source("euphemism/other", 1, false), kBeside),
              IsEmpty());
}

TEST(IsTone, LeavesOutWhatIsAboutLetters) {
  EXPECT_TRUE(is_tone("excuse"));
  EXPECT_FALSE(is_tone("format"));
  EXPECT_FALSE(is_tone("missing-section"));
}

}  // namespace
}  // namespace sincerely
