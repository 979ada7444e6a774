#include "cli/arguments.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sincerely {
namespace {

using Arguments = std::vector<std::string>;

Arguments with_verb(Arguments arguments) {
  EXPECT_FALSE(put_in_verb(&arguments));
  return arguments;
}

TEST(Arguments, WithoutAVerbAreChecked) {
  EXPECT_EQ((Arguments{"check"}), with_verb({}));
  EXPECT_EQ((Arguments{"check", "a.txt"}), with_verb({"a.txt"}));
  EXPECT_EQ((Arguments{"check", "--lang", "xx", "-"}),
            with_verb({"--lang", "xx", "-"}));
  EXPECT_EQ((Arguments{"--help"}), with_verb({"--help"}));
}

TEST(Arguments, MayHaveOptionsBeforeTheVerb) {
  EXPECT_EQ((Arguments{"learn", "--lang", "xx", "excuse"}),
            with_verb({"--lang", "xx", "learn", "excuse"}));
  EXPECT_EQ((Arguments{"config", "--no-config", "a.txt"}),
            with_verb({"--no-config", "config", "a.txt"}));
}

TEST(Arguments, WithAMisspeltVerbSayWhatWasMeant) {
  Arguments arguments = {"chek", "a.txt"};
  const auto error = put_in_verb(&arguments);
  ASSERT_TRUE(error);
  EXPECT_EQ("no such file or command: “chek”; did you mean “check”?",
            error->message);
}

TEST(Arguments, BehindTwoHyphensAreOperands) {
  Arguments arguments = {"check", "--", "--lang", "check"};
  EXPECT_EQ((Arguments{"--lang", "check"}), take_operands(&arguments));
  EXPECT_EQ((Arguments{"check"}), arguments);
  EXPECT_EQ(Arguments{}, take_operands(&arguments));
}

}  // namespace
}  // namespace sincerely
