#include "cli/narrowing.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "cli/check.h"
#include "cli/fake_console.h"
#include "input/reader.h"
#include "input/temporary_folder.h"

namespace sincerely {
namespace {

class NarrowingTest : public testing::Test {
 protected:
  NarrowingTest() : root_(folder_.path() + "/") {
    options_.format = "gcc";
    options_.max_size = kDefaultMaxSize;
    options_.lint.type = "none";
    options_.lint.language = "en";
    options_.jobs = 2;
    folder_.write("a.txt", "We will write to you soon.\n");
    folder_.write("b.txt", "We will call you soon.\n");
  }

  // The status, and all that was said, without the root.
  std::string check(std::initializer_list<const char*> names) {
    options_.paths.clear();
    for (const char* name : names) options_.paths.push_back(root_ + name);
    console_ = {};
    const Status status = run_check(options_, &console_);
    std::string text = console_.output + console_.complaints;
    for (std::size_t at = text.find(root_); at != std::string::npos;
         at = text.find(root_)) {
      text.erase(at, root_.size());
    }
    return std::to_string(static_cast<int>(status)) + " " + text;
  }

  std::string write_baseline(std::initializer_list<const char*> names) {
    options_.narrow = {};
    options_.narrow.new_baseline = root_ + "base.json";
    std::string out = check(names);
    options_.narrow = {};
    options_.narrow.baseline = root_ + "base.json";
    return out;
  }

  TemporaryFolder folder_;
  std::string root_;
  CheckOptions options_;
  FakeConsole console_;
};

TEST_F(NarrowingTest, ABaselineHidesWhatWasThere) {
  EXPECT_EQ("0 sincerely: note: base.json: 2 findings written\n",
            write_baseline({"a.txt", "b.txt"}));
  EXPECT_EQ("0 ", check({"a.txt", "b.txt"}));
  folder_.write(
      "a.txt",
      "Hello.\n\nWe will write  to you SOON. We will call you soon.\n");
  const std::string said = check({"a.txt", "b.txt"});
  EXPECT_EQ('1', said[0]);
  EXPECT_NE(std::string::npos, said.find("a.txt:3:46: warning: "));
  EXPECT_EQ(std::string::npos, said.find("a.txt:3:23: "));
}

TEST_F(NarrowingTest, ABaselineForgetsWhatIsGone) {
  write_baseline({"a.txt", "b.txt"});
  folder_.write("a.txt", "Good morning.\n");
  std::filesystem::remove(root_ + "b.txt");
  EXPECT_EQ(
      "0 sincerely: note: base.json: 2 findings of it no longer there; "
      "--write-baseline drops them\n",
      check({"a.txt"}));
  EXPECT_EQ("0 sincerely: note: base.json: 0 findings written, 2 dropped\n",
            write_baseline({"a.txt"}));
}

TEST_F(NarrowingTest, ABaselineKeepsWhatWasNotLookedAt) {
  write_baseline({"a.txt", "b.txt"});
  const std::string before =
      read_file(root_ + "base.json", kDefaultMaxSize).value();
  EXPECT_EQ("0 sincerely: note: base.json: 2 findings written\n",
            write_baseline({"a.txt"}));
  EXPECT_EQ(before, read_file(root_ + "base.json", kDefaultMaxSize).value());
}

TEST_F(NarrowingTest, ABaselineIsNotWrittenWhereAFileFails) {
  folder_.write("broken.txt", "\xFF\xFF");
  const std::string said = write_baseline({"a.txt", "broken.txt"});
  EXPECT_EQ('2', said[0]);
  EXPECT_NE(std::string::npos,
            said.find("base.json: not written, as not all files could be"));
  EXPECT_FALSE(std::filesystem::exists(root_ + "base.json"));
}

TEST_F(NarrowingTest, ALetterIsNotTakenForABaseline) {
  options_.narrow.new_baseline = root_ + "a.txt";
  EXPECT_EQ(0U, check({"b.txt"}).find("2 sincerely: a.txt:1:1: no baseline"));
  EXPECT_EQ("We will write to you soon.\n",
            read_file(root_ + "a.txt", kDefaultMaxSize).value());
}

TEST_F(NarrowingTest, ABaselineThatCannotBeUsedIsAnError) {
  options_.narrow.baseline = root_ + "none.json";
  EXPECT_EQ(
      "2 sincerely: none.json: cannot be read: No such file or directory; "
      "--write-baseline writes one\n",
      check({"a.txt"}));
  folder_.write("base.json",
                "{\"schema\":\"sincerely-baseline/1\",\"findings\":[{\"path\":"
                "\"a.txt\",\"rule\":\"vague-tim/soon\",\"words\":\"\","
                "\"sentence\":\"0\",\"count\":1}]}");
  options_.narrow.baseline = root_ + "base.json";
  EXPECT_EQ(
      "2 sincerely: base.json: unknown rule “vague-tim/soon” of “a.txt”; did "
      "you mean “vague-time/soon”?\n",
      check({"a.txt"}));
}

TEST_F(NarrowingTest, ADiffLeavesChangedLines) {
  folder_.write("a.txt", "We will write soon.\n\nWe will call soon.\n");
  folder_.write("d.diff",
                "--- a.txt\n+++ " + root_ + "a.txt\n@@ -3 +3 @@\n-x\n+y\n");
  options_.narrow.changed_in = root_ + "d.diff";
  options_.format = "json";
  const std::string said = check({"a.txt", "b.txt"});
  EXPECT_EQ('1', said[0]);
  EXPECT_EQ(std::string::npos, said.find("b.txt"));
  EXPECT_NE(std::string::npos, said.find("\"warnings\":1"));
  EXPECT_NE(std::string::npos, said.find("\"line\":3"));
  folder_.write("d.diff", "hello\n");
  EXPECT_EQ(0U, check({"a.txt"}).find("2 sincerely: d.diff: no unified diff"));
}

TEST_F(NarrowingTest, ADiffMayBeUtf16) {
  std::string diff = "\xFF\xFE";
  for (const char c : "--- a\n+++ " + root_ + "a.txt\n@@ -1 +1 @@\n-x\n+y\n") {
    diff += c;
    diff += '\0';
  }
  folder_.write("d.diff", diff);
  options_.narrow.changed_in = root_ + "d.diff";
  EXPECT_EQ(0U, check({"a.txt", "b.txt"}).find("1 a.txt:1:22: "));
}

TEST_F(NarrowingTest, CommentsAreListedWhereTheyAreAskedFor) {
  folder_.write(
      "a.txt",
      "# sincerely: disable-file vague-time -- why\nWe will call you soon.\n");
  options_.format = "text";
  EXPECT_EQ(std::string::npos, check({"a.txt"}).find("why"));
  options_.narrow.reports_suppressions = true;
  EXPECT_EQ(
      "0 a.txt:1: 1 finding hidden by “disable-file”: vague-time; reason: "
      "why\n\n1 letter: 0 errors, 0 warnings, 0 hints\n",
      check({"a.txt"}));
  options_.format = "json";
  EXPECT_NE(std::string::npos,
            check({"a.txt"}).find("\"scope\":\"disable-file\",\"rules\":["
                                  "\"vague-time\"],\"reason\":\"why\","
                                  "\"hidden\":1}"));
}

}  // namespace
}  // namespace sincerely
