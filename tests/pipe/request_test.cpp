#include "pipe/request.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

PipeRequest defaults() {
  PipeRequest out;
  out.id = "null";
  out.path = "-";
  out.lint.language = "xx";
  out.lint.ignore = {"tone"};
  out.fail_on = Severity::kWarning;
  return out;
}

PipeRequest read(std::string_view line) {
  return read_request(line, defaults());
}

TEST(Request, TakesWhatIsSaidAndLeavesTheRest) {
  const PipeRequest r = read(
      R"({"id": [1, "a"], "text": "Hi \u00e9", "path": "a.md", "type": "reply",)"
      R"( "final": true, "only": ["excuse", "tone/x"], "ui-lang": "yy",)"
      R"( "fail-on": "error"})");
  EXPECT_FALSE(r.refusal);
  EXPECT_EQ(R"([1,"a"])", r.id);
  EXPECT_EQ("Hi é", r.text);
  EXPECT_EQ("a.md", r.path);
  EXPECT_EQ("xx", r.lint.language);
  EXPECT_EQ("reply", r.lint.type);
  EXPECT_EQ("yy", r.lint.ui_language);
  EXPECT_TRUE(r.lint.final);
  EXPECT_EQ((std::vector<std::string>{"excuse", "tone/x"}), r.lint.only);
  EXPECT_EQ((std::vector<std::string>{"tone"}), r.lint.ignore);
  EXPECT_EQ(Severity::kError, r.fail_on);
  EXPECT_FALSE(read(R"({"text":"","fail-on":"never"})").fail_on);
}

TEST(Request, HasTheSameOptionsWhateverItsLetter) {
  const std::string same = read(R"({"id":1,"text":"a","path":"a"})").options;
  EXPECT_EQ(same, read(R"({"text":"b","id":2})").options);
  EXPECT_NE(same, read(R"({"text":"a","type":"reply"})").options);
}

TEST(Request, IsRefusedWithItsId) {
  const auto refusal = [](std::string_view line) {
    const PipeRequest r = read(line);
    return r.id + " " + r.refusal.value_or("answered");
  };
  EXPECT_EQ("null no JSON: Invalid value. At byte 0.", refusal("hello"));
  EXPECT_EQ("null no JSON: The document is empty. At byte 0.", refusal(""));
  EXPECT_EQ(
      "null no JSON: The document root must not be followed by other values. "
      "At byte 3.",
      refusal("{} {}"));
  EXPECT_EQ("null an object expected, with “text” and what else is to be said",
            refusal("[1]"));
  EXPECT_EQ("7 “text” is missing: the letter", refusal(R"({"id":7})"));
  EXPECT_EQ("7 “text” is no string", refusal(R"({"text":1,"id":7})"));
  EXPECT_EQ("\"a\" unknown key “txt”; did you mean “text”?",
            refusal(R"({"id":"a","txt":""})"));
  EXPECT_EQ("null “final” is neither true nor false",
            refusal(R"({"text":"","final":"yes"})"));
  EXPECT_EQ("null “only” is no list of strings",
            refusal(R"({"text":"","only":["a",1]})"));
  EXPECT_EQ("null “fail-on” is error, warning, hint or never",
            refusal(R"({"text":"","fail-on":"bad"})"));
}

TEST(Request, IsRefusedWhateverItsBytes) {
  EXPECT_TRUE(read("{\"text\":\"\xFF\"}").refusal);
  EXPECT_TRUE(read(R"({"text":"\ud800"})").refusal);
  EXPECT_TRUE(read(std::string(1'000'000, '[')).refusal);
}

TEST(Answer, HasIdAndStatusBeforeTheFilesOwn) {
  EXPECT_EQ("{\"id\":7,\"status\":1,\"path\":\"-\"}\n",
            answer_of("7", 1, "{\"path\":\"-\"}\n"));
  EXPECT_EQ(
      "{\"id\":null,\"status\":2,\"error\":{\"kind\":\"request\",\"message\":"
      "\"a \\\"b\\\"\",\"line\":3}}\n",
      refusal_of("null", 3, "a \"b\""));
}

}  // namespace
}  // namespace sincerely
