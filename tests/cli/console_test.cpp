#include "cli/console.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <string>

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

// What write() returns where standard output is `file`, which is closed.
bool write_to(int file) {
  std::fflush(stdout);
  const int saved = dup(STDOUT_FILENO);
  dup2(file, STDOUT_FILENO);
  close(file);
  const bool is_written = StandardConsole().write("a report");
  dup2(saved, STDOUT_FILENO);
  close(saved);
  return is_written;
}

TEST(StandardConsole, IsQuietWhenTheReaderIsGone) {
  int ends[2];
  ASSERT_EQ(0, pipe(ends));
  close(ends[0]);
  testing::internal::CaptureStderr();
  EXPECT_FALSE(write_to(ends[1]));
  EXPECT_EQ("", testing::internal::GetCapturedStderr());
}

TEST(StandardConsole, SaysWhenTheDiskIsFull) {
  testing::internal::CaptureStderr();
  EXPECT_FALSE(write_to(open("/dev/full", O_WRONLY)));
  EXPECT_EQ("sincerely: cannot write: No space left on device\n",
            testing::internal::GetCapturedStderr());
}

}  // namespace
}  // namespace sincerely
