#include "review/sentence_alignment.h"

#include <gtest/gtest.h>

#include <string>

#include "review/read_pair.h"

namespace sincerely {
namespace {

// "0:0 1:1-2" of the rows of the source's sentences; "-" where nothing stands.
std::string rows_of(const ReadPair& read) {
  const MessagePair& pair = read.pair;
  const SentenceAlignment alignment(pair, read.values);
  std::string out;
  for (std::uint32_t i = 0; i < pair.source.grounds.text.sentences.size();
       ++i) {
    const AlignedSentences& row = alignment.of_source(i);
    out += (i == 0 ? "" : " ") + std::to_string(i) + ":";
    if (row.first == row.last) {
      out += "-";
      continue;
    }
    out += std::to_string(row.first);
    if (row.last - row.first > 1) out += "-" + std::to_string(row.last - 1);
  }
  return out;
}

constexpr char kSentenceAlignmentSource[] =
    "Thank you for your message about order 4711. We sent the parcel to the "
    "wrong address. You will have it by 5 May.";

TEST(SentenceAlignment, PutsSentencesSideBySide) {
  EXPECT_EQ("0:0 1:1 2:2",
            rows_of(ReadPair({"en", kSentenceAlignmentSource},
                             {"pt",
                              "Obrigado pela sua mensagem sobre o pedido 4711. "
                              "Enviamos a encomenda ao endereço errado. Ela "
                              "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, SeesWhatChangedPlaces) {
  EXPECT_EQ(
      "0:0 1:2 2:1",
      rows_of(ReadPair({"en", kSentenceAlignmentSource},
                       {"pt",
                        "Obrigado pela sua mensagem sobre o pedido 4711. "
                        "Ela chegará até 5 de maio. Enviamos a encomenda ao "
                        "endereço errado."})));
}

TEST(SentenceAlignment, MeasuresWhatIsMissingAndWhatGrew) {
  const ReadPair same(
      {"en", kSentenceAlignmentSource},
      {"pt",
       "Obrigado pela sua mensagem sobre o pedido 4711. Enviamos a "
       "encomenda ao endereço errado. Ela chegará até 5 de maio."});
  const ReadPair less({"en", kSentenceAlignmentSource},
                      {"pt",
                       "Obrigado pela sua mensagem sobre o "
                       "pedido 4711. Ela chegará até 5 de "
                       "maio."});
  const SentenceAlignment same_rows(same.pair, same.values);
  const SentenceAlignment less_rows(less.pair, less.values);
  EXPECT_LT(same_rows.missing(1), 0.3);
  EXPECT_GT(less_rows.missing(1), 0.7);
  EXPECT_LT(same_rows.growth(1), same_rows.length(1) / 3);
}

TEST(SentenceAlignment, SeesWhatIsGone) {
  EXPECT_EQ(
      "0:0 1:- 2:1",
      rows_of(ReadPair({"en", kSentenceAlignmentSource},
                       {"pt",
                        "Obrigado pela sua mensagem sobre o pedido 4711. Ela "
                        "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, SeesWhatWasJoinedOrSplit) {
  EXPECT_EQ("0:0 1:1 2:1",
            rows_of(ReadPair({"en", kSentenceAlignmentSource},
                             {"pt",
                              "Obrigado pela sua mensagem sobre o pedido 4711. "
                              "Enviamos a encomenda ao endereço errado, e ela "
                              "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, TakesEmptyTexts) {
  EXPECT_EQ("", rows_of(ReadPair({"en", ""}, {"pt", "Olá."})));
  EXPECT_EQ("0:-", rows_of(ReadPair({"en", "Hello there."}, {"pt", ""})));
}

}  // namespace
}  // namespace sincerely
