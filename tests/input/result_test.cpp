#include "input/result.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sincerely {
namespace {

struct ResultCase {
  std::string_view path;
  std::size_t line;
  std::size_t column;
  std::string_view text;
};

constexpr ResultCase kResultCases[] = {
    {"a.yaml", 3, 7, "a.yaml:3:7: broken"},
    {"a.yaml", 3, 0, "a.yaml:3: broken"},
    {"a.yaml", 0, 0, "a.yaml: broken"},
    {"", 0, 0, "broken"},
};

TEST(Error, NamesThePlaceAsFarAsItIsKnown) {
  for (const ResultCase& c : kResultCases) {
    Error error;
    error.path = c.path;
    error.line = c.line;
    error.column = c.column;
    error.message = "broken";
    EXPECT_EQ(c.text, error.to_string());
  }
}

TEST(Result, HoldsAValueOrAnError) {
  const Result<std::string> value = std::string("letter");
  ASSERT_TRUE(value.ok());
  EXPECT_EQ("letter", value.value());
  Error error;
  error.message = "broken";
  const Result<std::string> failed = error;
  ASSERT_FALSE(failed);
  EXPECT_EQ("broken", failed.error().message);
}

}  // namespace
}  // namespace sincerely
