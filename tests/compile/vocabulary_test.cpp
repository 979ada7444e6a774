#include "compile/vocabulary.h"

#include <gtest/gtest.h>

#include "pack/pack.h"

namespace sincerely {
namespace {

TEST(Vocabulary, GivesEachSetOneSymbol) {
  const Locale locale;
  const TextReader reader(locale);
  Vocabulary vocabulary(reader, {});
  EXPECT_EQ(vocabulary.symbol({"a", "b"}), vocabulary.symbol({"b", "a"}));
  EXPECT_NE(vocabulary.symbol({"a"}), vocabulary.symbol({"b"}));
}

TEST(Vocabulary, ExpectsCommonWordsMoreOften) {
  const Locale locale;
  const TextReader reader(locale);
  const Vocabulary vocabulary(reader, {"the", "of"});
  EXPECT_GT(vocabulary.frequency({"the"}), vocabulary.frequency({"of"}));
  EXPECT_GT(vocabulary.frequency({"of"}), vocabulary.frequency({"courier"}));
  EXPECT_GT(vocabulary.frequency({"cour*"}), vocabulary.frequency({"courier"}));
}

TEST(Vocabulary, KeepsWordsApartFromTheirBareForms) {
  const Locale locale;
  const TextReader reader(locale);
  Vocabulary vocabulary(reader, {"ja"});
  vocabulary.symbol({"já"});
  PackWriter writer;
  vocabulary.write({}, &writer);
  const std::string bytes = writer.finish();
  const Pack pack = *Pack::open(bytes);
  const auto words = pack.table<WordRecord>(Table::kWords);
  ASSERT_EQ(2U, words.size());
  EXPECT_EQ("ja", pack.string(words[0].text));
  EXPECT_EQ(1U, words[0].known);
  EXPECT_EQ(0U, words[0].own.all.count);
  EXPECT_EQ(2U, words[0].bare.all.count);  // slots
  EXPECT_EQ(2U, words[1].own.all.count);
}

}  // namespace
}  // namespace sincerely
