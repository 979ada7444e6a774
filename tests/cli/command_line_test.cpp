#include "cli/command_line.h"

#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>

namespace sincerely {
namespace {

TEST(CommandLine, SaysItAllToWhoLooksItUp) {
  CLI::App app("Does it.", "prog");
  Words words;
  define_command_line(&app, &words);
  const Usage usage = usage_of(app);
  ASSERT_FALSE(usage.verbs.empty());
  const VerbUsage& check = usage.verbs.front();
  EXPECT_EQ("check", check.name);
  EXPECT_EQ("[PATH]...", check.operands);
  const auto option = [&](const char* name) {
    const auto found =
        std::ranges::find(check.options, name, &OptionUsage::name);
    return found == check.options.end() ? OptionUsage() : *found;
  };
  EXPECT_EQ("WHEN", option("--color").value);
  EXPECT_EQ((std::vector<std::string>{"auto", "always", "never"}),
            option("--color").values);
  EXPECT_TRUE(option("--only").is_repeatable);
  EXPECT_EQ("--final", option("--final").name);
  EXPECT_EQ("", option("--final").value);
  EXPECT_EQ("", option("--help").name);
}

TEST(CommandLine, ListsValues) {
  const auto colors = values_of("--color");
  EXPECT_EQ("auto, always, never", list_of(colors));
  EXPECT_TRUE(values_of("--lang").empty());
}

}  // namespace
}  // namespace sincerely
