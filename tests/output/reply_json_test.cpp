#include "output/reply_json.h"

#include <gtest/gtest.h>

#include "output/sample_reply.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

std::string json_of(const InReplyTo& message) {
  Report report;
  report.in_reply_to = message;
  const Letter letter = sample_letter();
  const Places places(letter, report);
  JsonWriter writer;
  writer.begin_object();
  write_in_reply_to(message, places, &writer);
  writer.end_object();
  return writer.take();
}

TEST(ReplyJson, SetsApartWhatIsNotDecided) {
  EXPECT_EQ(
      "{\"in_reply_to\":{\"path\":\"customer.txt\",\"language\":\"en\","
      "\"items\":[{\"kind\":\"problem\",\"text\":\"It leaks.\",\"range\":{"
      "\"start\":{\"byte\":0,\"line\":1,\"column\":1,\"utf16\":0},"
      "\"end\":{\"byte\":9,\"line\":1,\"column\":10,\"utf16\":9}},"
      "\"answered\":true,\"by\":{"
      "\"start\":{\"byte\":12,\"line\":2,\"column\":1,\"utf16\":0},"
      "\"end\":{\"byte\":46,\"line\":3,\"column\":5,\"utf16\":4}}},"
      "{\"kind\":\"question\",\"text\":\"When?\",\"range\":{"
      "\"start\":{\"byte\":10,\"line\":1,\"column\":11,\"utf16\":10},"
      "\"end\":{\"byte\":15,\"line\":1,\"column\":16,\"utf16\":15}},"
      "\"answered\":false,\"by\":null}],"
      "\"unsure\":[{\"kind\":\"question\",\"text\":\"How?\",\"range\":{"
      "\"start\":{\"byte\":16,\"line\":1,\"column\":17,\"utf16\":16},"
      "\"end\":{\"byte\":20,\"line\":1,\"column\":21,\"utf16\":20}}}]}}",
      json_of(sample_message()));
}

TEST(ReplyJson, HasAPlaceInWordsWhereThereAreNoBytes) {
  InReplyTo message = sample_message();
  message.items.resize(1);
  message.items[0].place = TextPlace{"2 (text/plain)", 1};
  const std::string json = json_of(message);
  EXPECT_NE(std::string::npos, json.find("\"range\":null,\"place\":{")) << json;
}

TEST(ReplyJson, SaysWhatItWasJudgedBy) {
  InReplyTo message = sample_message();
  message.items.resize(1);
  message.items[0].evidence = {{"place", 0.25F}, {"found", 1.0F}};
  const std::string json = json_of(message);
  EXPECT_NE(std::string::npos,
            json.find("\"evidence\":{\"place\":0.25,\"found\":1.0}}"))
      << json;
}

TEST(ReplyJson, SaysThatTheMessageCouldNotBeRead) {
  InReplyTo message;
  message.path = "customer.txt";
  message.error = Error{Error::Kind::kUnreadable, "customer.txt", 0, 0, "gone"};
  EXPECT_EQ(
      "{\"in_reply_to\":{\"path\":\"customer.txt\",\"language\":null,"
      "\"error\":{\"kind\":\"unreadable\",\"message\":\"gone\"}}}",
      json_of(message));
}

}  // namespace
}  // namespace sincerely
