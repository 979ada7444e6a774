#include "cli/completions.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

// What the shells make of them is tried in tests/install/run.

Usage small() {
  return {"prog",
          "1",
          "Does it.",
          "",
          {{"go",
            "[PATH]...",
            "It's so: goes.",
            {{"--way", "WAY", "which [one]", {"up", "down"}, true},
             {"--from", "DIR", "folder", {}, false},
             {"--now", "", "at once", {}, false}},
            {}},
           {"say", "WORD", "Says.", {}, {"yes", "no"}}}};
}

TEST(Completions, KnowWhatMayFollow) {
  const std::string bash = completions(small(), "bash");
  EXPECT_NE(std::string::npos, bash.find("options='--way= --from= --now '"));
  EXPECT_NE(std::string::npos,
            bash.find("--way) COMPREPLY=($(compgen -W 'up down' -- "
                      "\"$word\")) ;;"));
  EXPECT_NE(std::string::npos, bash.find("--from) COMPREPLY=($(compgen -d"));
  EXPECT_NE(std::string::npos, bash.find("operands=(-W 'yes no')"));
  const std::string zsh = completions(small(), "zsh");
  EXPECT_NE(std::string::npos,
            zsh.find("'*--way=[which \\[one\\]]:WAY:(up down)'"));
  EXPECT_NE(std::string::npos, zsh.find("'go:It'\\''s so; goes.'"));
  const std::string fish = completions(small(), "fish");
  EXPECT_NE(std::string::npos,
            fish.find("complete -c prog -n 'not __fish_seen_subcommand_from "
                      "say' -l way -d 'which [one]' -x -a 'up down'"));
}

TEST(Completions, AreOfShellsThatAreKnown) {
  for (const std::string_view shell : shell_names()) {
    EXPECT_NE("", completions(small(), shell)) << shell;
  }
  EXPECT_EQ("", completions(small(), "csh"));
}

}  // namespace
}  // namespace sincerely
