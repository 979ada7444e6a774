#include "compile/vocabulary.h"

#include <gtest/gtest.h>

#include <string>

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
  const auto bare = pack.table<SymbolRanges>(Table::kBareWords);
  ASSERT_EQ(1U, bare.size());
  EXPECT_EQ(0U, words[0].bare);
  EXPECT_EQ(2U, bare[0].all.count);  // slots
  EXPECT_EQ(2U, words[1].own.all.count);
  EXPECT_EQ(kNoIndex, words[1].bare);
}

TEST(Vocabulary, GivesWordsWhatTheirSymbolsTrigger) {
  const Locale locale;
  const TextReader reader(locale);
  Vocabulary vocabulary(reader, {});
  AllTriggers triggers;
  triggers.rules[vocabulary.symbol({"a", "b"})] = {{7}};
  triggers.rules[vocabulary.symbol({"b", "c"})] = {{7}, {8}};
  PackWriter writer;
  vocabulary.write(triggers, &writer);
  const std::string bytes = writer.finish();
  const Pack pack = *Pack::open(bytes);
  const WordRecord& b = pack.table<WordRecord>(Table::kWords)[1];
  EXPECT_EQ("b", pack.string(b.text));
  EXPECT_EQ(0U, b.own.triggers.run_count);
  const auto found =
      pack.slice<TriggerRecord>(Table::kTriggers, b.own.triggers.rules());
  ASSERT_EQ(2U, found.size());  // each pattern once
  EXPECT_EQ(7U, found[0].pattern);
  EXPECT_EQ(8U, found[1].pattern);
}

TEST(Vocabulary, IsTooLargeWithMoreSymbolsThanAPackTellsApart) {
  const Locale locale;
  const TextReader reader(locale);
  Vocabulary vocabulary(reader, {});
  for (int i = 0; i + kFirstWordSymbol < kNoSymbol; ++i) {
    vocabulary.symbol({std::to_string(i)});
  }
  EXPECT_FALSE(vocabulary.is_too_large());
  vocabulary.symbol({"more"});
  EXPECT_TRUE(vocabulary.is_too_large());
}

}  // namespace
}  // namespace sincerely
