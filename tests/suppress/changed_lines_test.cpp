#include "suppress/changed_lines.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "input/temporary_folder.h"

namespace sincerely {
namespace {

constexpr std::string_view kText = "One\r\ntwo three\nfour\nfive\n";

// A finding on each of the words, by their first letters, that is left.
std::string left(const ChangedLines& changed, const std::string& path,
                 bool has_place = false) {
  Letter file;
  file.text = kText;
  Report report;
  const auto add = [&](std::string_view rule, Span span, const char* key) {
    Finding finding;
    finding.rule = rule;
    finding.span = span;
    finding.key = key;
    if (has_place) finding.place = TextPlace{"1", 1};
    report.findings.push_back(std::move(finding));
  };
  add("one", {0, 3}, "");
  add("two-four", {5, 19}, "");
  add("five", {20, 24}, "");
  add("missing", {20, 20}, "");
  add("missing-in-message", {20, 20}, "key");
  const std::size_t taken = changed.take_untouched(path, file, &report).size();
  EXPECT_EQ(5U, taken + report.findings.size());
  std::string out;
  for (const Finding& finding : report.findings) out += finding.rule + " ";
  return out;
}

TEST(ChangedLines, LeaveWhatTouchesThem) {
  const TemporaryFolder folder;
  folder.write("a.txt", "x");
  const std::string path = folder.path() + "/a.txt";
  ChangedLines changed;
  EXPECT_FALSE(changed.has(path));
  EXPECT_EQ("", left(changed, path));
  changed.add(folder.path(), {{"a.txt", {false, false, {{3, 3}}}}});
  EXPECT_EQ("two-four ", left(changed, path));
  EXPECT_TRUE(changed.has(folder.path() + "/b/../a.txt"));
  EXPECT_FALSE(changed.has(folder.path() + "/b.txt"));
  changed.add(folder.path(), {{"a.txt", {false, false, {{1, 1}, {4, 9}}}}});
  EXPECT_EQ("one five missing-in-message ", left(changed, path));
  changed.add(folder.path(), {{"a.txt", {false, false, {}}}});
  EXPECT_EQ("", left(changed, path));
}

TEST(ChangedLines, OfNewAndBinaryFilesAreAll) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/a.txt";
  const std::string all = "one two-four five missing missing-in-message ";
  ChangedLines changed;
  changed.add(folder.path(), {{"a.txt", {true, false, {}}}});
  EXPECT_EQ(all, left(changed, path));
  changed.add(folder.path(), {{"a.txt", {false, true, {}}}});
  EXPECT_EQ(all, left(changed, path));
}

TEST(ChangedLines, KnowNoLineOfAPartWithoutBytes) {
  const TemporaryFolder folder;
  ChangedLines changed;
  changed.add(folder.path(), {{"a.eml", {false, false, {{9, 9}}}}});
  EXPECT_EQ("one two-four five missing-in-message ",
            left(changed, folder.path() + "/a.eml", true));
}

TEST(ChangedLines, WhatIsNotTrackedIsNew) {
  const TemporaryFolder folder;
  ChangedLines changed;
  changed.add_tracked(folder.path(), {"a.txt", "sub/b.txt"});
  EXPECT_FALSE(changed.has(folder.path() + "/a.txt"));
  EXPECT_FALSE(changed.has(folder.path() + "/sub/b.txt"));
  EXPECT_TRUE(changed.has(folder.path() + "/sub/c.txt"));
  EXPECT_FALSE(changed.has(folder.path() + "2/c.txt"));
}

}  // namespace
}  // namespace sincerely
