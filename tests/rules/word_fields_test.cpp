#include "rules/word_fields.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sincerely {
namespace {

std::string tables(const std::vector<FieldEntry>& entries) {
  PackWriter writer;
  write_word_fields(entries, &writer);
  return writer.finish();
}

std::vector<std::uint16_t> find(const std::string& bytes,
                                std::string_view word) {
  const FieldNumbers fields = WordFields(*Pack::open(bytes)).find(word);
  return {fields.begin(), fields.end()};
}

using Numbers = std::vector<std::uint16_t>;

TEST(WordFields, TakeWholeWords) {
  const std::string bytes = tables({{"door", 3}});
  EXPECT_EQ(Numbers({3}), find(bytes, "door"));
  EXPECT_EQ(Numbers(), find(bytes, "doors"));
  EXPECT_EQ(Numbers(), find(bytes, "doo"));
}

TEST(WordFields, TakeBeginningsOfWords) {
  const std::string bytes = tables({{"glanc*", 1}, {"kļūd*", 2}});
  EXPECT_EQ(Numbers({1}), find(bytes, "glancing"));
  EXPECT_EQ(Numbers({1}), find(bytes, "glanc"));
  EXPECT_EQ(Numbers(), find(bytes, "glan"));
  EXPECT_EQ(Numbers({2}), find(bytes, "kļūdām"));
}

TEST(WordFields, MayBeSeveralOfOneWord) {
  const std::string bytes =
      tables({{"clos*", 0}, {"closed", 1}, {"closed", 1}, {"clo*", 0}});
  EXPECT_EQ(Numbers({0, 1}), find(bytes, "closed"));
}

TEST(WordFields, OfAnEmptyPackAreNone) {
  EXPECT_TRUE(WordFields(*Pack::open(tables({}))).empty());
  EXPECT_EQ(Numbers(), find(tables({}), "door"));
}

TEST(WordFields, AreCopiedBetweenPacks) {
  const std::string bytes = tables({{"door", 3}});
  PackWriter writer;
  copy_word_fields(*Pack::open(bytes), &writer);
  EXPECT_EQ(Numbers({3}), find(writer.finish(), "door"));
}

}  // namespace
}  // namespace sincerely
