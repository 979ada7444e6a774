#include "input/glob.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

struct Row {
  std::string_view glob;
  std::string_view key;
};

TEST(MatchesKey, TakesWhatTheGlobMeans) {
  const Row rows[] = {
      {"emails.*", "emails.delay.subject"},
      {"emails.*", "emails."},
      {"*", ""},
      {"*.body", "emails.delay.body"},
      {"*a*b*", "xxaxxbxx"},
      {"gr??e", "gräße"},
      {"emails.{delay,refund}.*", "emails.refund.body"},
      {"{a,b{c,d}}e", "bde"},
      {"{a,b{c,d}}e", "ae"},
      {"{,x}y", "y"},
      {"{a*,b}c", "axxc"},
      {"Dear {name}", "Dear {name}"},
      {"{a", "{a"},
      {"a}", "a}"},
      {"{a,b", "{a,b"},
      {"a,b", "a,b"},
      {"{{a,b}", "{b"},
      {"", ""},
  };
  for (const Row& row : rows) {
    EXPECT_TRUE(matches_key(row.glob, row.key)) << row.glob << " " << row.key;
  }
}

TEST(MatchesKey, LeavesTheRest) {
  const Row rows[] = {
      {"emails.*", "emails"},
      {"emails.*", "xemails.delay"},
      {"emails", "emails.delay"},
      {"Emails", "emails"},
      {"?", ""},
      {"?", "ab"},
      {"{a,b}", "ab"},
      {"{a,b}", "{a,b}"},
      {"{a,b{c,d}}e", "be"},
      {"*.body", "emails.body.x"},
      {"", "a"},
  };
  for (const Row& row : rows) {
    EXPECT_FALSE(matches_key(row.glob, row.key)) << row.glob << " " << row.key;
  }
}

TEST(MatchesKey, NeverTriesAWayTwice) {
  std::string glob;
  for (int i = 0; i < 200; ++i) glob += "*{a,b}";
  EXPECT_FALSE(matches_key(glob + "c", std::string(4'000, 'a')));
  EXPECT_TRUE(matches_key(glob + "*", std::string(4'000, 'a')));
}

TEST(MatchesPath, KeepsStarsWithinAName) {
  const Row matching[] = {
      {"letters/*.md", "letters/a.md"},
      {"letters/**/*.md", "letters/a.md"},
      {"letters/**/*.md", "letters/lv/old/a.md"},
      {"letters/**", "letters/lv/a.md"},
      {"letters/", "letters/lv/a.md"},
      {"/letters/*", "letters/a.md"},
      {"*.md", "letters/lv/a.md"},
      {"*.md", "a.md"},
      {"**/lv/*", "lv/a.md"},
      {"**/lv/*", "x/y/lv/a.md"},
      {"{lv,pt}/**", "pt/a/b.txt"},
      {"a/?.txt", "a/ā.txt"},
  };
  for (const Row& row : matching) {
    EXPECT_TRUE(matches_path(row.glob, row.key)) << row.glob << " " << row.key;
  }
  const Row others[] = {
      {"letters/*.md", "letters/lv/a.md"},
      {"letters/*.md", "old/letters/a.md"},
      {"**/lv/*", "xlv/a.md"},
      {"*.md", "a.md/b.txt"},
      {"a?b", "x/a/b"},
      {"letters/", "letters"},
  };
  for (const Row& row : others) {
    EXPECT_FALSE(matches_path(row.glob, row.key)) << row.glob << " " << row.key;
  }
}

}  // namespace
}  // namespace sincerely
