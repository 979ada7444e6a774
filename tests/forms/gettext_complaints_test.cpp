#include "forms/gettext_complaints.h"

#include <gtest/gtest.h>

#include <thread>

// The library keeps some bytes of each entry that it complains of.
extern "C" __attribute__((visibility("default"))) const char*
__lsan_default_suppressions() {
  return "leak:libgettextpo";
}

namespace sincerely {
namespace {

constexpr std::string_view kBroken =
    "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n\nmsgit \"d\"\n";

TEST(GettextComplaints, HaveTheirLines) {
  const auto found = gettext_complaints(kBroken);
  ASSERT_GE(found.size(), 2U);
  EXPECT_EQ(7U, found[0].line);
  EXPECT_EQ("gettext says: keyword \"msgit\" unknown", found[0].what);
  EXPECT_EQ(4U, found[1].line);
  EXPECT_EQ("gettext says: duplicate message definition", found[1].what);
}

TEST(GettextComplaints, AreNoneOfWhatIsRight) {
  EXPECT_TRUE(gettext_complaints("").empty());
  EXPECT_TRUE(gettext_complaints("msgid \"a\"\nmsgstr \"b\"\n").empty());
}

TEST(GettextComplaints, AreGivenToThreadsInTurn) {
  const std::size_t count = gettext_complaints(kBroken).size();
  std::size_t counts[4] = {};
  std::vector<std::thread> threads;
  for (std::size_t& own : counts) {
    threads.emplace_back([&own] {
      for (int i = 0; i < 20; ++i) own += gettext_complaints(kBroken).size();
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::size_t own : counts) EXPECT_EQ(20 * count, own);
}

}  // namespace
}  // namespace sincerely
