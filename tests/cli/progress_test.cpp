#include "cli/progress.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "cli/fake_console.h"

namespace sincerely {
namespace {

const std::vector<MessagePattern> kProgressMessages = {
    {"report.progress", "{done} of {count}, {rate}, {left}"}};

// What is written to standard error by a run of two files that takes so long
// and writes `text` to standard output at its beginning.
std::string shown(ProgressOptions options, std::chrono::milliseconds time,
                  const std::string& text) {
  const Messages messages({"en", kProgressMessages}, {});
  FakeConsole console;
  {
    Progress progress(options, 2, messages, &console);
    progress.advance();
    progress.write(text);
    std::this_thread::sleep_for(time);
    progress.complain("note\n");
  }
  EXPECT_EQ(text, console.output);
  return console.complaints;
}

constexpr std::chrono::milliseconds kShort(50);
constexpr std::chrono::milliseconds kLong(900);

TEST(Progress, IsALineThatIsGoneBeforeAnythingElse) {
  const std::string text = shown({true, true}, kLong, "report\n");
  const std::size_t line = text.find("1 of 2, ");
  ASSERT_NE(std::string::npos, line) << text;
  EXPECT_TRUE(text.starts_with("\r")) << text;
  EXPECT_NE(std::string::npos, text.find("0:01", line)) << text;
  const std::string end = "\x1b[K\x1b[?7h\r\x1b[Knote\n";
  EXPECT_TRUE(text.ends_with(end)) << text;
  EXPECT_EQ(text.size() - 1, text.find('\n')) << text;
}

TEST(Progress, IsNotShownOfShortRuns) {
  EXPECT_EQ("note\n", shown({true, true}, kShort, "report\n"));
}

TEST(Progress, IsNotShownWhereNobodyLooks) {
  EXPECT_EQ("note\n", shown({false, true}, kLong, "report\n"));
}

// The line would be written over what stands there.
TEST(Progress, WaitsForTheReportsLineToEnd) {
  EXPECT_EQ("note\n", shown({true, true}, kLong, "half a li"));
  EXPECT_NE("note\n", shown({true, false}, kLong, "half a li"));
}

struct TimeCase {
  std::size_t seconds;
  std::string_view text;
};

TEST(Progress, ShowsTimeAsAClockDoes) {
  constexpr TimeCase kProgressCases[] = {{0, "0:00"},
                                         {59, "0:59"},
                                         {65, "1:05"},
                                         {3600, "1:00:00"},
                                         {36061, "10:01:01"}};
  for (const TimeCase& c : kProgressCases)
    EXPECT_EQ(c.text, clock_time(c.seconds));
}

}  // namespace
}  // namespace sincerely
