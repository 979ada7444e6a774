#include "lsp/session.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "lsp/framing.h"

namespace sincerely {
namespace {

// A stream whose bytes come in pieces, and what becomes of it.
struct Played {
  std::vector<std::string> pieces;
  bool is_read = true;
  std::vector<bool> lives = {};  // whenever it is asked
  std::string written = {};
  std::string complaints = {};

  int status() {
    std::size_t next = 0;
    std::size_t asked = 0;
    EditorStream stream;
    stream.read = [&](bool) -> StreamInput {
      if (next == pieces.size()) return {{}, true};
      return {pieces[next++], false};
    };
    stream.write = [&](std::string_view bytes) {
      written += bytes;
      return is_read;
    };
    stream.complain = [&](std::string_view text) {
      complaints += std::string(text) + "\n";
    };
    stream.lives = [&](std::int64_t) {
      return asked < lives.size() && lives[asked++];
    };
    ServerOptions options;
    options.config.is_off = true;
    return run_session(options, stream);
  }
};

std::string start(const std::string& process = "null") {
  return framed(R"({"id":1,"method":"initialize","params":{"processId":)" +
                process + R"(,"capabilities":{}}})");
}
const std::string kShutdown = framed(R"({"id":2,"method":"shutdown"})");
const std::string kExit = framed(R"({"method":"exit"})");

TEST(Session, EndsAsTheEditorSays) {
  EXPECT_EQ(0, (Played{{start(), kShutdown + kExit}}.status()));
  EXPECT_EQ(1, (Played{{start() + kExit}}.status()));
  Played run = {{start() + kShutdown + kExit + "more"}};
  EXPECT_EQ(0, run.status());
  EXPECT_EQ("", run.complaints);
}

TEST(Session, EndsWhenTheEditorIsGone) {
  Played over = {{start()}};
  EXPECT_EQ(1, over.status());
  EXPECT_EQ("the editor went away: its messages end without `exit`\n",
            over.complaints);
  Played cut = {{start(), "Content-Length: 20\r\n\r\n{"}};
  EXPECT_EQ(1, cut.status());
  EXPECT_EQ(
      "the last message is cut short\n"
      "the editor went away: its messages end without `exit`\n",
      cut.complaints);
  Played deaf = {{start(), kShutdown + kExit}, false};
  EXPECT_EQ(1, deaf.status());
  EXPECT_EQ("the editor went away: it reads no more\n", deaf.complaints);
  Played orphan = {
      {start("7"), "", "", "", kShutdown + kExit}, true, {true, true, false}};
  EXPECT_EQ(1, orphan.status());
  EXPECT_EQ("the editor went away: its process is gone\n", orphan.complaints);
}

// In a container the editor's process may not be seen at all.
TEST(Session, GoesOnWithAParentThatItNeverSaw) {
  EXPECT_EQ(0, (Played{{start("7"), "", "", kShutdown + kExit}}.status()));
}

TEST(Session, AnswersAfterAWrongLength) {
  Played run = {{start() + "Content-Length: x\r\n\r\n{}" + kShutdown + kExit}};
  EXPECT_EQ(0, run.status());
  EXPECT_EQ(
      "Content-Length “x” is no number of bytes; going on with the next "
      "message\n",
      run.complaints);
  EXPECT_NE(std::string::npos, run.written.find(R"("code":-32700)"));
  EXPECT_NE(std::string::npos, run.written.find(R"("id":2,"result":null)"));
}

TEST(Session, TakesManyMessagesAtOnce) {
  std::string flood = start();
  for (int i = 0; i < 20'000; ++i) flood += framed(R"({"id":5,"method":"x"})");
  Played run = {{flood + kShutdown + kExit}};
  EXPECT_EQ(0, run.status());
  std::size_t answers = 0;
  for (std::size_t at = 0;
       (at = run.written.find("-32601", at)) != std::string::npos; ++at) {
    ++answers;
  }
  EXPECT_EQ(20'000U, answers);
}

}  // namespace
}  // namespace sincerely
