#include "review/tone_evidence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "review/fitted_pairs.h"
#include "review/read_pair.h"

namespace sincerely {
namespace {

constexpr char kToneEvidenceSource[] =
    "Dear Ms Silva,\n\nWe sent your parcel to the wrong address, and we "
    "apologise.\n\nKind regards,\nThe team";
constexpr std::size_t kBlame = 0;

TEST(ToneEvidence, GrowsWithASentenceThatSaysMore) {
  const ReadPair same({"en", kToneEvidenceSource},
                      {"pt",
                       "Prezada Sra. Silva,\n\nEnviamos a sua "
                       "encomenda ao endereço errado e pedimos "
                       "desculpas.\n\nAtenciosamente,\nA equipe"});
  const ReadPair more(
      {"en", kToneEvidenceSource},
      {"pt",
       "Prezada Sra. Silva,\n\nEnviamos a sua encomenda ao endereço "
       "errado e pedimos desculpas, mas a senhora devia ter "
       "conferido os dados antes de comprar.\n\nAtenciosamente,\n"
       "A equipe"});
  const SentenceAlignment same_rows(same.pair, same.values);
  const SentenceAlignment more_rows(more.pair, more.values);
  const ToneEvidence same_evidence(same.pair, same_rows);
  const ToneEvidence more_evidence(more.pair, more_rows);
  EXPECT_LT(same_evidence.log_odds(1, kBlame), -2);
  EXPECT_GT(more_evidence.log_odds(1, kBlame), 0);
  EXPECT_GT(more_evidence.features(1, kBlame)[4],
            same_evidence.features(1, kBlame)[4]);
  const Span place = more_evidence.place(1, kBlame);
  EXPECT_FALSE(place.empty());
}

TEST(ToneEvidence, MarksWhatNothingOfTheSourceStandsFor) {
  const ReadPair read(
      {"en", kToneEvidenceSource},
      {"pt",
       "Prezada Sra. Silva,\n\nEnviamos a sua encomenda ao endereço "
       "errado e pedimos desculpas. A culpa foi toda da "
       "transportadora, que não leu a etiqueta do pacote.\n\n"
       "Atenciosamente,\nA equipe"});
  const SentenceAlignment rows(read.pair, read.values);
  const ToneEvidence evidence(read.pair, rows);
  EXPECT_EQ(0.0, evidence.features(1, kBlame)[3]);
  EXPECT_EQ(1.0, evidence.features(2, kBlame)[3]);
}

// Not a test, but what tests/review/fit_evidence asks: for each line of the
// file that SINCERELY_PAIRS names, `key, languages, source, translation`, the
// features of each sentence and tone.
TEST(ToneEvidence, DISABLED_WritesFeatures) {
  for_each_pair([](const std::string& key, const ReadPair& read) {
    const SentenceAlignment rows(read.pair, read.values);
    const ToneEvidence evidence(read.pair, rows);
    const auto& sentences = read.pair.translation.grounds.text.sentences;
    for (std::uint32_t i = 0; i < sentences.size(); ++i) {
      std::string text(
          words_at(read.pair.translation.letter, sentences[i].span));
      std::ranges::replace(text, '\n', ' ');
      for (std::size_t tone = 0; tone < kTones.size(); ++tone) {
        std::cout << "tone\t" << key << '\t' << kTones[tone] << '\t' << text;
        for (const double one : evidence.features(i, tone)) {
          std::cout << '\t' << one;
        }
        std::cout << '\n';
      }
    }
  });
}

}  // namespace
}  // namespace sincerely
