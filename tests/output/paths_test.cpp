#include "output/paths.h"

#include <gtest/gtest.h>

#include <string_view>

namespace sincerely {
namespace {

struct PathsCase {
  std::string_view path;
  std::string_view tidy;
  std::string_view uri;
};

constexpr PathsCase kPathsCases[] = {
    {"a.txt", "a.txt", "a.txt"},
    {"-", "-", "-"},
    {"./a.txt", "a.txt", "a.txt"},
    {"./b//./a.txt", "b/a.txt", "b/a.txt"},
    {"../a.txt", "../a.txt", "../a.txt"},
    {"b/../a.txt", "b/../a.txt", "b/../a.txt"},
    {"b/", "b", "b"},
    {".", ".", "."},
    {"", ".", "."},
    {"//b///a.txt", "/b/a.txt", "file:///b/a.txt"},
    {"/", "/", "file:///"},
    // A first part with a colon is no scheme.
    {"mail:1.txt", "mail:1.txt", "mail%3A1.txt"},
    {"a b%20.txt", "a b%20.txt", "a%20b%2520.txt"},
    {"a?b#c.txt", "a?b#c.txt", "a%3Fb%23c.txt"},
    {"vēstule.txt", "vēstule.txt", "v%C4%93stule.txt"},
    {"b\xFF\n.txt", "b\xFF\n.txt", "b%FF%0A.txt"},
    {"a\\b", "a\\b", "a%5Cb"},
};

TEST(Paths, AreTidiedAndWrittenAsUris) {
  for (const PathsCase& c : kPathsCases) {
    SCOPED_TRACE(c.path);
    EXPECT_EQ(c.tidy, tidy_path(c.path));
    EXPECT_EQ(c.uri, uri_of(c.path));
  }
}

}  // namespace
}  // namespace sincerely
