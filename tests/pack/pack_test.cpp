#include "pack/pack.h"

#include <gtest/gtest.h>

#include <string>

#include "pack/writer.h"

namespace sincerely {
namespace {

TEST(Pack, RefusesWhatIsNoPack) {
  const std::string bytes = PackWriter().finish();
  EXPECT_TRUE(Pack::open(bytes));
  EXPECT_FALSE(Pack::open(""));
  EXPECT_FALSE(Pack::open(std::string_view(bytes).substr(0, 8)));
  std::string longer = bytes + "x";
  EXPECT_FALSE(Pack::open(longer));
  std::string other = bytes;
  ++other[4];  // the version
  EXPECT_FALSE(Pack::open(other));
}

TEST(Pack, HasNoEntriesOfAListThatIsNotThere) {
  const std::string bytes = PackWriter().finish();
  EXPECT_TRUE(Pack::open(bytes)->list("days").empty());
}

TEST(Pack, IsFoundInALibraryByItsTag) {
  PackWriter a;
  a.list("name", {"first"});
  PackWriter b;
  b.list("name", {"second"});
  const std::string library =
      write_library({{"aa", a.finish()}, {"bb", b.finish()}}, "bb");
  ASSERT_EQ(2U, library_entries(library).size());
  EXPECT_EQ("aa", entry_tag(library_entries(library)[0]));
  EXPECT_EQ("bb", fallback_tag(library));
  const auto pack = find_pack(library, "bb");
  ASSERT_TRUE(pack);
  EXPECT_EQ("second", pack->string(pack->list("name")[0]));
  EXPECT_FALSE(find_pack(library, "cc"));
  EXPECT_TRUE(library_entries("no library").empty());
}

TEST(Pack, KeepsTheRulesOfAKindTogether) {
  PackWriter writer;
  std::vector<RuleRecord> rules(4);
  rules[1].kind = rules[2].kind = RuleKind::kSection;
  rules[3].kind = RuleKind::kLearned;
  writer.append(Table::kRules, rules);
  const std::string bytes = writer.finish();
  const Pack pack = *Pack::open(bytes);
  EXPECT_EQ(1U, rules_of(pack, RuleKind::kPhrase).size());
  EXPECT_EQ(2U, rules_of(pack, RuleKind::kSection).size());
  EXPECT_TRUE(rules_of(pack, RuleKind::kType).empty());
}

TEST(Pack, OfCustomersStandsApartFromThoseOfLanguages) {
  PackWriter a;
  PackWriter b;
  const std::string library =
      write_library({{"aa", a.finish()}}, "aa", {{"aa", b.finish()}});
  EXPECT_EQ(1U, library_entries(library).size());
  EXPECT_TRUE(Pack::open(customer_pack(library, "aa")));
  EXPECT_TRUE(customer_pack(library, "bb").empty());
}

}  // namespace
}  // namespace sincerely
