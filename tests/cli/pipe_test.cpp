#include "cli/pipe.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

#include "cli/fake_console.h"
#include "input/reader.h"

namespace sincerely {
namespace {

class PipeTest : public testing::Test {
 protected:
  PipeTest() {
    options_.max_size = kDefaultMaxSize;
    options_.config.is_off = true;
    options_.lint.language = "en";
    options_.lint.type = "none";
    options_.lint.only = {"vague-time/as-soon-as-possible"};
  }

  // Of few bytes, which a pipe holds without a reader.
  Status run(const std::string& input) {
    int ends[2];
    if (pipe(ends) != 0) return Status::kFailed;
    const ssize_t size = write(ends[1], input.data(), input.size());
    EXPECT_EQ(static_cast<ssize_t>(input.size()), size);
    close(ends[1]);
    const Status status = run_pipe(options_, ends[0], &console_);
    close(ends[0]);
    return status;
  }

  CheckOptions options_;
  FakeConsole console_;
};

TEST_F(PipeTest, AnswersEachLineInItsOrder) {
  EXPECT_EQ(Status::kNothingFound,
            run("{\"id\":1,\"text\":\"We will reply as soon as possible.\"}\n"
                "nonsense\n"
                "\n"
                "{\"id\":2,\"text\":\"We will reply on 5 May.\"}\n"
                "{\"id\":3,\"text\":\"We will reply as soon as possible.\","
                "\"fail-on\":\"error\",\"path\":\"a.txt\"}"));
  std::string starts;
  std::size_t at = 0;
  while (at < console_.output.size()) {
    const std::size_t end = console_.output.find('\n', at);
    const std::string line = console_.output.substr(at, end - at);
    starts += line.substr(0, line.find(",\"language\"")) + "\n";
    at = end + 1;
  }
  EXPECT_EQ(
      "{\"id\":1,\"status\":1,\"path\":\"-\"\n"
      "{\"id\":null,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"no JSON: Invalid value. At byte 1.\",\"line\":2}}\n"
      "{\"id\":2,\"status\":0,\"path\":\"-\"\n"
      "{\"id\":3,\"status\":0,\"path\":\"a.txt\"\n",
      starts);
}

TEST_F(PipeTest, RefusesOptionsOfARequestThatThereAreNot) {
  run("{\"id\":1,\"text\":\"\",\"lang\":\"xx\"}\n"
      "{\"id\":2,\"text\":\"\",\"only\":[\"excuses\"]}\n");
  EXPECT_EQ(
      "{\"id\":1,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"unknown language “xx”; expected: en, hi, lv, pt, tr\",\"line\":1}}\n"
      "{\"id\":2,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"unknown rule or category “excuses”; did you mean “excuse”?\","
      "\"line\":2}}\n",
      console_.output);
}

TEST_F(PipeTest, EndsWhereItCannotGoOn) {
  options_.lint.type = "replay";
  EXPECT_EQ(Status::kFailed, run("{\"text\":\"\"}\n"));
  EXPECT_EQ("sincerely: unknown letter type “replay”; did you mean “reply”?\n",
            console_.complaints);
  EXPECT_EQ("", console_.output);
  options_.lint.type = "none";
  console_ = {};
  console_.is_open = false;  // the client is gone
  EXPECT_EQ(Status::kFailed, run("{\"text\":\"\"}\n"));
  console_ = {};
  EXPECT_EQ(Status::kFailed, run_pipe(options_, -1, &console_));
  EXPECT_EQ("sincerely: -:1: cannot be read: Bad file descriptor\n",
            console_.complaints);
}

TEST_F(PipeTest, PassesOverALineThatIsTooLong) {
  options_.max_size = 40;
  run("{\"text\":\"" + std::string(100, 'x') + "\"}\n{\"id\":2}\n");
  EXPECT_EQ(
      "{\"id\":null,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"the line is longer than 40 bytes; --max-size sets the limit\","
      "\"line\":1}}\n"
      "{\"id\":2,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"“text” is missing: the letter\",\"line\":2}}\n",
      console_.output);
}

TEST_F(PipeTest, ServesMoreKindsOfOptionsThanItKeeps) {
  std::string input;
  for (int i = 0; i < 200; ++i) {
    input += "{\"id\":" + std::to_string(i) + ",\"text\":\"\",\"select\":[\"" +
             std::to_string(i) + "\"]}\n";
  }
  EXPECT_EQ(Status::kNothingFound, run(input));
  EXPECT_NE(std::string::npos,
            console_.output.find("{\"id\":199,\"status\":0"));
}

}  // namespace
}  // namespace sincerely
