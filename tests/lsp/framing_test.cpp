#include "lsp/framing.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace sincerely {
namespace {

// What a stream is read as: bodies in ⟨⟩, complaints behind `!`.
std::string read_all(std::string_view stream, std::size_t piece) {
  FrameReader reader;
  std::string out;
  for (std::size_t at = 0; at < stream.size(); at += piece) {
    reader.feed(stream.substr(at, piece));
    while (const auto frame = reader.next()) {
      if (!frame->complaint.empty()) out += "!" + frame->complaint + " ";
      if (frame->body) out += "⟨" + *frame->body + "⟩";
    }
  }
  if (!reader.is_between_messages()) out += "…";
  return out;
}

struct FramingCase {
  std::string_view stream;
  std::string_view expected;
};

constexpr FramingCase kFramingCases[] = {
    {"", ""},
    {"Content-Length: 2\r\n\r\n{}", "⟨{}⟩"},
    {"Content-Length: 2\r\n\r\n{}Content-Length: 2\r\n\r\n[]", "⟨{}⟩⟨[]⟩"},
    {"content-length:2\r\nContent-Type: application/json\r\n\r\n{}", "⟨{}⟩"},
    {"Content-Type: x\r\nContent-Length: 2\r\n\r\n{}", "⟨{}⟩"},
    {"Content-Length: 2\n\n{}", "⟨{}⟩"},            // without CR
    {"\r\n\nContent-Length: 2\r\n\r\n{}", "⟨{}⟩"},  // blank lines before
    {"Content-Length: 0\r\n\r\n", "⟨⟩"},
    {"Content-Length: 3\r\n\r\nū\n", "⟨ū\n⟩"},  // bytes, not characters
    {"Content-Length: 9\r\n\r\n{}", "…"},
    {"Content-Length: 1\r\n\r\nc", "…"},  // as a header begins
    {"Content-Length: 1\r\n\r\ncContent-Length: 2\r\n\r\n[]", "⟨c⟩⟨[]⟩"},
    {"Content-Len", "…"},
    // Too long a length: the next header shows where the message ends.
    {"Content-Length: 7\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!Content-Length 7 is wrong: the next message begins after 2 bytes ⟨{}⟩⟨[]"
     "⟩"},
    {"Content-Length: 900\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!Content-Length 900 is wrong: the next message begins after 2 bytes "
     "⟨{}⟩⟨[]⟩"},
    // Too short a length: what is left of the message is no header.
    {"Content-Length: 1\r\n\r\n{}\r\nContent-Length: 2\r\n\r\n[]",
     "⟨{⟩!no header: “}”; expected: Content-Length: N; going on with the next "
     "message ⟨[]⟩"},
    {"GET / HTTP/1.1\r\n\r\nContent-Length: 2\r\n\r\n[]",
     "!no header: “GET / HTTP/1.1”; expected: Content-Length: N; going on with "
     "the next message ⟨[]⟩"},
    {"Host: x\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!a header without Content-Length; going on with the next message ⟨[]⟩"},
    {"Content-Length: two\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!Content-Length “two” is no number of bytes; going on with the next "
     "message ⟨[]⟩"},
    {"Content-Length: -2\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!Content-Length “-2” is no number of bytes; going on with the next "
     "message ⟨[]⟩"},
    {"Content-Length:\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!Content-Length “” is no number of bytes; going on with the next message "
     "⟨[]⟩"},
    {"Content-Length: 268435457\r\n\r\n{}Content-Length: 2\r\n\r\n[]",
     "!a message of 268435457 bytes is too large; the limit is 268435456; "
     "going "
     "on with the next message ⟨[]⟩"},
    {"Content-Length: 99999999999999999999999\r\n\r\n{}"
     "Content-Length: 2\r\n\r\n[]",
     "!a message of 99999999999999999999999 bytes is too large; the limit is "
     "268435456; going on with the next message ⟨[]⟩"},
    // What only looks like a header within a letter.
    {"Content-Length: 23\r\n\r\n\"Content-Length: 5\\r\\n\"",
     "⟨\"Content-Length: 5\\r\\n\"⟩"},
};

TEST(FrameReader, ReadsMessagesAndGoesOnAfterMistakes) {
  for (const FramingCase& c : kFramingCases) {
    SCOPED_TRACE(c.stream);
    EXPECT_EQ(c.expected, read_all(c.stream, 4096));
    EXPECT_EQ(c.expected, read_all(c.stream, 1));
    EXPECT_EQ(c.expected, read_all(c.stream, 7));
  }
}

TEST(FrameReader, EndsAHeaderThatNeverEnds) {
  const std::string stream =
      std::string(kMaxHeaderSize + 1, 'x') + "\nContent-Length: 2\r\n\r\n[]";
  EXPECT_EQ(
      "!a header line of more than 8 KiB; going on with the next message ⟨[]⟩",
      read_all(stream, 1));
  std::string many;
  while (many.size() <= kMaxHeaderSize) many += "A: b\r\n";
  EXPECT_EQ(
      "!no header: “A: b”; expected: Content-Length: N; going on with the next "
      "message ⟨[]⟩",
      read_all(many + "Content-Length: 2\r\n\r\n[]", 4096));
}

TEST(FrameReader, ReadsWhatIsFramedInAnyPieces) {
  std::mt19937 random(1);
  std::string stream;
  std::string expected;
  for (int i = 0; i < 2000; ++i) {
    const std::string body(random() % 300, static_cast<char>('a' + i % 26));
    stream += framed(body);
    expected += "⟨" + body + "⟩";
  }
  for (const std::size_t piece : {1, 17, 1000, 100'000}) {
    EXPECT_EQ(expected, read_all(stream, piece));
  }
}

}  // namespace
}  // namespace sincerely
