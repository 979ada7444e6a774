#include "review/sentence_alignment.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "review/reviewed.h"

namespace sincerely {
namespace {

MessagePair read_pair(const TextIn& source, const TextIn& translation) {
  MessagePair pair;
  const auto read_side = [](const TextIn& text, PairSide* side) {
    static std::map<std::string, ValueWords> words;
    side->letter.text = text.text;
    side->rules = built_in_linter().rules_of(text.language);
    side->words = &words.try_emplace(text.language, *side->rules).first->second;
    side->report = built_in_linter().lint(
        &side->letter, {text.language, Origin::kOption}, &side->grounds);
  };
  read_side(source, &pair.source);
  read_side(translation, &pair.translation);
  return pair;
}

// "0:0 1:1-2" of the rows of the source's sentences; "-" where nothing stands.
std::string rows_of(const MessagePair& pair) {
  const SentenceAlignment alignment(pair, pair_values(pair));
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
  EXPECT_EQ(
      "0:0 1:1 2:2",
      rows_of(read_pair({"en", kSentenceAlignmentSource},
                        {"pt",
                         "Obrigado pela sua mensagem sobre o pedido 4711. "
                         "Enviamos a encomenda ao endereço errado. Ela "
                         "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, SeesWhatIsGone) {
  EXPECT_EQ(
      "0:0 1:- 2:1",
      rows_of(read_pair({"en", kSentenceAlignmentSource},
                        {"pt",
                         "Obrigado pela sua mensagem sobre o pedido 4711. Ela "
                         "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, SeesWhatWasJoinedOrSplit) {
  EXPECT_EQ(
      "0:0 1:1 2:1",
      rows_of(read_pair({"en", kSentenceAlignmentSource},
                        {"pt",
                         "Obrigado pela sua mensagem sobre o pedido 4711. "
                         "Enviamos a encomenda ao endereço errado, e ela "
                         "chegará até 5 de maio."})));
}

TEST(SentenceAlignment, TakesEmptyTexts) {
  EXPECT_EQ("", rows_of(read_pair({"en", ""}, {"pt", "Olá."})));
  EXPECT_EQ("0:-", rows_of(read_pair({"en", "Hello there."}, {"pt", ""})));
}

}  // namespace
}  // namespace sincerely
