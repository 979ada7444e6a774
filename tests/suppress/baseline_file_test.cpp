#include "suppress/baseline_file.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

constexpr char kFile[] =
    "{\n\"schema\":\"sincerely-baseline/1\",\n\"findings\":[\n"
    "{\"path\":\"a.txt\",\"rule\":\"excuse/policy\",\"words\":\"our\","
    "\"sentence\":\"01\",\"count\":2},\n"
    "{\"path\":\"b \\\"c\\\".txt\",\"rule\":\"tone/blunt\",\"words\":\"ā\","
    "\"sentence\":\"02\",\"count\":1}\n]\n}\n";

TEST(BaselineFile, IsInAnOrderOfItsOwn) {
  Baseline baseline;
  baseline.add("b \"c\".txt", {"tone/blunt", "ā", "02"}, 1);
  baseline.add("a.txt", {"excuse/policy", "our", "01"}, 1);
  baseline.add("a.txt", {"excuse/policy", "our", "01"}, 1);
  EXPECT_EQ(kFile, write_baseline(baseline));
  const Result<Baseline> read = parse_baseline("x", kFile);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(baseline.files(), read.value().files());
  EXPECT_EQ("{\n\"schema\":\"sincerely-baseline/1\",\n\"findings\":[\n]\n}\n",
            write_baseline({}));
}

TEST(BaselineFile, ThatIsNoneIsTold) {
  const struct {
    const char* json;
    const char* error;
  } cases[] = {
      {"Dear Ann,", "x:1:1: no baseline, as it is no JSON: Invalid value."},
      {"{\n\"schema\": <<<<<<<", "x:2:11: no baseline, as it is no JSON"},
      {"[]", "x: no baseline: “schema” expected"},
      {"{\"schema\": \"other/1\"}", "x: no baseline: “schema” expected"},
      {"{\"schema\":\"sincerely-baseline/2\"}",
       "x: a baseline of another version, “sincerely-baseline/2”; this program "
       "reads “sincerely-baseline/1”"},
      {"{\"schema\":\"sincerely-baseline/1\"}",
       "x: “findings” expected, a list"},
      {"{\"schema\":\"sincerely-baseline/1\",\"findings\":[1]}",
       "x: entry 1 of “findings” cannot be read"},
      {"{\"schema\":\"sincerely-baseline/1\",\"findings\":[{\"path\":\"a\","
       "\"rule\":\"b\",\"sentence\":\"c\",\"count\":-1}]}",
       "x: entry 1 of “findings” cannot be read"},
      {"", "x:1:1: no baseline"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.json);
    const Result<Baseline> read = parse_baseline("x", c.json);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(0U, read.error().to_string().find(c.error))
        << read.error().to_string();
  }
}

TEST(BaselineFile, MayBeNestedToAnyDepth) {
  EXPECT_FALSE(parse_baseline("x", std::string(1'000'000, '[')).ok());
}

}  // namespace
}  // namespace sincerely
