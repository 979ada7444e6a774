#include "cli/narrow_options.h"

#include <gtest/gtest.h>

#include <functional>

namespace sincerely {
namespace {

using Strings = std::vector<std::string>;

TEST(NarrowOptions, ContradictOneAnother) {
  const struct {
    std::function<void(NarrowOptions*)> set;
    Strings paths;
    bool fixes;
    const char* error;  // its begin; empty: none
  } cases[] = {
      {[](auto* o) { o->baseline = "b"; }, {"-"}, true, ""},
      {[](auto* o) { o->changed_since = "r", o->changed_in = "d"; },
       {"a"},
       false,
       "either --changed-since or --changed-in"},
      {[](auto* o) { o->baseline = "b", o->new_baseline = "b"; },
       {"a"},
       false,
       "--write-baseline writes all"},
      {[](auto* o) { o->changed_in = "b", o->new_baseline = "b"; },
       {"a"},
       false,
       "--write-baseline writes all"},
      {[](auto* o) { o->has_all_rules = false, o->new_baseline = "b"; },
       {"a"},
       false,
       "--write-baseline writes all"},
      {[](auto* o) { o->new_baseline = "b"; },
       {"a"},
       true,
       "--write-baseline changes no letter"},
      {[](auto* o) { o->changed_in = "d"; },
       {"a", "-"},
       false,
       "which lines of standard input"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.error);
    NarrowOptions options;
    c.set(&options);
    Strings paths = c.paths;
    const auto error = check_narrow_options(c.fixes, options, &paths);
    ASSERT_EQ(*c.error != '\0', error.has_value());
    if (error) {
      EXPECT_EQ(0U, error->message.find(c.error)) << error->message;
    }
  }
}

TEST(NarrowOptions, ForChangedLinesAreAboutTheFolder) {
  NarrowOptions options;
  Strings paths;
  EXPECT_FALSE(check_narrow_options(false, options, &paths));
  EXPECT_TRUE(paths.empty());
  options.changed_since = "main";
  EXPECT_FALSE(check_narrow_options(false, options, &paths));
  EXPECT_EQ(Strings{"."}, paths);
}

}  // namespace
}  // namespace sincerely
