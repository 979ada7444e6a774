#include "output/format.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace sincerely {
namespace {

TEST(Format, IsMadeByItsName) {
  const Messages messages({}, {});
  const std::vector<std::string_view> names = {
      "text",    "json",   "ndjson", "gcc",        "html",  "sarif", "rdjson",
      "rdjsonl", "github", "gitlab", "checkstyle", "junit", "vale"};
  EXPECT_EQ(names, format_names());
  for (const std::string_view name : names) {
    SCOPED_TRACE(name);
    EXPECT_NE(nullptr, make_format(name, messages, {}));
  }
  EXPECT_EQ(nullptr, make_format("yaml", messages, {}));
}

}  // namespace
}  // namespace sincerely
