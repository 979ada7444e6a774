#include "review/section_loss.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>

#include "review/fitted_pairs.h"
#include "review/read_pair.h"

namespace sincerely {
namespace {

constexpr char kSectionLossSource[] =
    "Dear Ms Silva,\n\nWe apologise for the delay of your parcel. If you have "
    "any questions, please reply to this e-mail.\n\nKind regards,\nThe team";
constexpr std::uint32_t kApologises = 1;
constexpr std::uint32_t kGivesContact = 2;

std::size_t losable(std::string_view name) {
  return static_cast<std::size_t>(
      std::distance(kLosable.begin(), std::ranges::find(kLosable, name)));
}

// How likely the contact was lost with its sentence, where the translation has
// other words in its place.
double contact_loss(const std::string& words) {
  const ReadPair read({"en", kSectionLossSource},
                      {"pt",
                       "Prezada Sra. Silva,\n\nPedimos desculpas pelo atraso "
                       "da sua encomenda." +
                           words + "\n\nAtenciosamente,\nA equipe"});
  const SentenceAlignment rows(read.pair, read.values);
  const SectionEvidence evidence(read.pair, rows);
  return SectionLoss(read.pair, rows, evidence)
      .likelihood(kGivesContact, losable("contact"));
}

TEST(SectionLoss, IsUnlikelyWhereTheSectionIsTranslated) {
  EXPECT_LT(contact_loss(" Se tiver alguma dúvida, responda a este e-mail."),
            0.05);
}

TEST(SectionLoss, IsLikelyWhereNothingStandsForTheSentence) {
  EXPECT_GT(contact_loss(""), 0.5);
}

TEST(SectionLoss, GrowsWithWhatElseIsSaid) {
  EXPECT_GT(contact_loss(" A sua encomenda é um conjunto de chá."), 0.3);
}

TEST(SectionLoss, WeighsOnlyWhatASentenceMayDo) {
  const ReadPair read({"en", kSectionLossSource},
                      {"pt", "Prezada Sra. Silva,\n\nOlá."});
  const SentenceAlignment rows(read.pair, read.values);
  const SectionEvidence evidence(read.pair, rows);
  const SectionLoss loss(read.pair, rows, evidence);
  EXPECT_TRUE(loss.may_do(kApologises, losable("apology")));
  EXPECT_FALSE(loss.may_do(kApologises, losable("hope")));
}

// Not a test, but what tests/review/fit_evidence asks.
TEST(SectionLoss, DISABLED_WritesFeatures) {
  for_each_pair([](const std::string& key, const ReadPair& read) {
    const SentenceAlignment rows(read.pair, read.values);
    const SectionEvidence evidence(read.pair, rows);
    const SectionLoss loss(read.pair, rows, evidence);
    const auto words = [](const PairSide& side, std::uint32_t sentence) {
      std::string text(
          words_at(side.letter, side.grounds.text.sentences[sentence].span));
      std::ranges::replace(text, '\n', ' ');
      return text;
    };
    const auto count = read.pair.source.grounds.text.sentences.size();
    for (std::uint32_t i = 0; i < count; ++i) {
      if (evidence.is_frame(i)) continue;
      const AlignedSentences& row = rows.of_source(i);
      std::string beside = words(read.pair.source, i) + " |";
      for (auto to = row.first; to < row.last; ++to) {
        beside += " " + words(read.pair.translation, to);
      }
      for (std::size_t section = 0; section < kLosable.size(); ++section) {
        if (!loss.may_do(i, section)) continue;
        std::cout << "section\t" << key << '\t' << kLosable[section] << '\t'
                  << beside;
        for (const double one : loss.features(i, section)) {
          std::cout << '\t' << one;
        }
        std::cout << '\n';
      }
    }
  });
}

}  // namespace
}  // namespace sincerely
