#include "lsp/uri.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(Uri, NamesAFile) {
  EXPECT_EQ("/a/b c.txt", path_of_uri("file:///a/b%20c.txt"));
  EXPECT_EQ("/a/ū.txt", path_of_uri("file:///a/%C5%AB.txt"));
  EXPECT_EQ("/a/ū.txt", path_of_uri("file:///a/ū.txt"));
  EXPECT_EQ("/a", path_of_uri("file://localhost/a"));
  EXPECT_EQ("/c:/a", path_of_uri("file:///c%3A/a"));
  EXPECT_EQ("/50%", path_of_uri("file:///50%"));
  EXPECT_EQ("/5%zz", path_of_uri("file:///5%zz"));
  EXPECT_EQ("/a", path_of_uri("file:///a?b#c"));
}

TEST(Uri, OfNoFileHasNoPath) {
  for (const char* uri :
       {"", "untitled:Untitled-1", "file://", "file://host", "file:/a",
        "https://example.com/a", "file:///a%00b"}) {
    EXPECT_EQ("", path_of_uri(uri)) << uri;
  }
}

TEST(Uri, LeadsThereAndBack) {
  for (const char* path :
       {"/", "/a/b c.txt", "/ū/😀.md", "/50%/#a?b", "/\xFF"}) {
    EXPECT_EQ(path, path_of_uri(uri_of_path(path)));
  }
  EXPECT_EQ("file:///b%20c/%C5%AB.txt", uri_of_path("/b c/ū.txt"));
}

}  // namespace
}  // namespace sincerely
