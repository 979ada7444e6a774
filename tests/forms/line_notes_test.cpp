#include "forms/line_notes.h"

#include <gmock/gmock.h>

namespace sincerely {
namespace {

using testing::ElementsAre;

TEST(LineNotes, AreOneALineAndInTheirOrder) {
  LineNotes notes("a\nb\r\nc\nd\ne\nf\n");
  EXPECT_TRUE(notes.empty());
  notes.add(5, "third");
  notes.add(2, "second");
  notes.add(3, "second again");
  notes.add(7, "fourth");
  notes.add_near(1, "beside the second");
  notes.add_near(6, "sixth");
  notes.add_near(5, "between two");
  EXPECT_FALSE(notes.empty());
  EXPECT_THAT(notes.take(), ElementsAre("line 2: second", "line 3: third",
                                        "line 4: fourth", "line 6: sixth"));
}

TEST(LineNotes, AreNoMoreThanAreRead) {
  const std::string file(100, '\n');
  LineNotes notes(file);
  for (std::size_t i = 0; i < 100; ++i) {
    notes.add(i, "one");
    notes.add(i, "two");
  }
  const std::vector<std::string> taken = notes.take();
  ASSERT_EQ(21U, taken.size());
  EXPECT_EQ("line 20: one", taken[19]);
  EXPECT_EQ("and 80 more of such lines", taken[20]);
}

}  // namespace
}  // namespace sincerely
