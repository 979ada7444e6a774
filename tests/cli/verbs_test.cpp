#include "cli/verbs.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

using Arguments = std::vector<std::string>;

TEST(PutInVerb, KnowsTheVerbs) {
  Arguments arguments = {"no-such-file.txt"};
  EXPECT_FALSE(put_in_verb(&arguments));
  EXPECT_EQ((Arguments{"check", "no-such-file.txt"}), arguments);
  arguments = {"--jobs", "2", "review", "a", "b"};
  EXPECT_FALSE(put_in_verb(&arguments));
  EXPECT_EQ((Arguments{"review", "--jobs", "2", "a", "b"}), arguments);
}

TEST(PutInVerb, SaysWhatWasMeant) {
  Arguments arguments = {"revew"};
  const auto error = put_in_verb(&arguments);
  ASSERT_TRUE(error);
  EXPECT_NE(std::string::npos, error->message.find("review"));
}

TEST(TakeOperands, TakesWhatIsNoOption) {
  Arguments arguments = {"check", "--", "--odd"};
  EXPECT_EQ((Arguments{"--odd"}), take_operands(&arguments));
  EXPECT_EQ((Arguments{"check"}), arguments);
}

}  // namespace
}  // namespace sincerely
