#include "cli/console.h"

#include <gtest/gtest.h>

#include "cli/fake_console.h"

namespace sincerely {
namespace {

TEST(Console, NamesTheProgramAndThePlace) {
  FakeConsole console;
  console.complain(Error{Error::Kind::kRule, "a.yaml", 3, 7, "broken"});
  console.complain(Error{Error::Kind::kUsage, "", 0, 0, "unknown"});
  console.note("b.txt", "binary, skipped");
  EXPECT_EQ(
      "sincerely: a.yaml:3:7: broken\n"
      "sincerely: unknown\n"
      "sincerely: note: b.txt: binary, skipped\n",
      console.complaints);
}

TEST(Console, ShowsNoControlCharacters) {
  FakeConsole console;
  console.note("a\x1b[31m", "x\ny");
  EXPECT_EQ("sincerely: note: a␛[31m: x y\n", console.complaints);
}

}  // namespace
}  // namespace sincerely
