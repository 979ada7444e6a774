#include "pipe/line_source.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace sincerely {
namespace {

// Gives the lines of what another thread writes, piece by piece.
class LineSourceTest : public testing::Test {
 protected:
  LineSourceTest() {
    if (pipe(ends_) != 0) ADD_FAILURE() << "no pipe";
  }
  ~LineSourceTest() override { close(ends_[0]); }

  std::vector<std::string> lines(const std::vector<std::string>& pieces,
                                 std::size_t most) {
    std::thread writer([&] {
      for (const std::string& piece : pieces) {
        std::string_view rest = piece;
        while (!rest.empty()) {
          const ssize_t count = write(ends_[1], rest.data(), rest.size());
          if (count < 0) break;
          rest.remove_prefix(static_cast<std::size_t>(count));
        }
      }
      close(ends_[1]);
    });
    std::vector<std::string> out;
    LineSource source(ends_[0], most);
    for (;;) {
      const SourceLine line = source.next();
      if (line.state == SourceLine::State::kEnd) break;
      out.emplace_back(line.state == SourceLine::State::kWhole ? line.text
                                                               : "(too long)");
    }
    writer.join();
    return out;
  }

  int ends_[2];
};

using Lines = std::vector<std::string>;

TEST_F(LineSourceTest, GivesLinesHoweverTheyCome) {
  EXPECT_EQ((Lines{"one", "two", "", "three"}),
            lines({"on", "e\ntw", "o\n\nthr", "ee"}, 100));
}

TEST_F(LineSourceTest, GivesNothingOfNothing) {
  EXPECT_EQ(Lines{}, lines({}, 100));
}

TEST_F(LineSourceTest, PassesOverLinesThatAreTooLong) {
  const std::string large(300'000, 'x');
  EXPECT_EQ((Lines{"(too long)", "a", "(too long)", "b", "(too long)"}),
            lines({large + "\na\n", "123456\nb\n", large}, 5));
}

TEST_F(LineSourceTest, GivesALineOfTheLimit) {
  const std::string large(300'000, 'x');
  EXPECT_EQ((Lines{large, "y"}), lines({large + "\ny"}, large.size()));
}

TEST(LineSource, SaysThatItCannotRead) {
  LineSource source(-1, 10);
  EXPECT_EQ(SourceLine::State::kUnreadable, source.next().state);
  EXPECT_EQ(EBADF, source.failure());
}

TEST(LineSource, KnowsWhetherALineIsHere) {
  int ends[2];
  ASSERT_EQ(0, pipe(ends));
  ASSERT_EQ(6, write(ends[1], "a\nb\nc\n", 6));
  LineSource source(ends[0], 10);
  EXPECT_FALSE(source.has_next());
  EXPECT_EQ("a", source.next().text);
  EXPECT_TRUE(source.has_next());
  EXPECT_EQ("b", source.next().text);
  EXPECT_EQ("c", source.next().text);
  EXPECT_FALSE(source.has_next());
  close(ends[0]);
  close(ends[1]);
}

}  // namespace
}  // namespace sincerely
