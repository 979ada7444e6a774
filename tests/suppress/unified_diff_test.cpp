#include "suppress/unified_diff.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

// "name[ new][ binary]: 1-2 4-4", a line a file; or the error.
std::string read_diff(std::string_view diff) {
  const Result<ChangedFiles> files = parse_unified_diff("d", diff);
  if (!files) return files.error().to_string();
  std::string out;
  for (const auto& [name, file] : files.value()) {
    out += name;
    if (file.is_new) out += " new";
    if (file.is_binary) out += " binary";
    out += ":";
    for (const LineRange& range : file.lines) {
      out +=
          " " + std::to_string(range.first) + "-" + std::to_string(range.last);
    }
    out += "\n";
  }
  return out;
}

struct UnifiedDiffCase {
  std::string_view diff;
  std::string_view found;
};

constexpr UnifiedDiffCase kUnifiedDiffCases[] = {
    {"", ""},
    {"\n", ""},
    {"diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n"
     "@@ -1 +1,2 @@ words\n-a\n+b\n+c\n@@ -9,0 +10 @@\n+d\n",
     "x: 1-2 10-10\n"},
    {"--- a/x\t2024-01-01\n+++ b/x\t2024-01-02\n@@ -1,3 +1,3 @@\n a\n-b\n+c\n"
     "\n\\ No newline at end of file\n",
     "x: 2-2\n"},
    {"--- old/x\n+++ new/x\n@@ -1 +1 @@\n-a\n+b\n", "new/x: 1-1\n"},
    {"--- /dev/null\n+++ b/x y\t\n@@ -0,0 +1 @@\n+a\n", "x y new: 1-1\n"},
    {"diff --git a/x b/x\ndeleted file mode 100644\n--- a/x\n+++ /dev/null\n"
     "@@ -1 +0,0 @@\n-a\n",
     ""},
    {"diff --git a/x b/y\nsimilarity index 90%\nrename from x\nrename to y\n"
     "--- a/x\n+++ b/y\n@@ -2 +2 @@\n-a\n+b\n",
     "y: 2-2\n"},
    {"diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n",
     ""},
    {"diff --git a/x.docx b/x.docx\nindex 1..2\nBinary files a/x.docx and "
     "b/x.docx differ\n",
     "x.docx binary:\n"},
    {"diff --git a/x.docx b/x.docx\nnew file mode 100644\nindex 0..2\nGIT "
     "binary patch\nliteral 3\n",
     "x.docx new binary:\n"},
    {"diff --git \"a/\\304\\253\\t\" \"b/\\304\\253\\t\"\n--- \"a/"
     "\\304\\253\\t\"\n+++ \"b/\\304\\253\\t\"\n@@ -1 +1 @@\n-a\n+b\n",
     "ī\t: 1-1\n"},
    {"From: me\n\nHello\n---\n x | 2\n\n--- a/x\r\n+++ b/x\r\n@@ -1 +1 @@\r\n"
     "-a\r\n+b\r\n-- \n2.39\n",
     "x: 1-1\n"},
    // Lines that look like heads are lines of the file.
    {"--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-b\n+++ b/y\n+d\n",
     "x: 1-2\n"},
    {"hello\n",
     "d: no unified diff: lines such as “+++ b/letter.txt” and “@@ -1 +1,2 @@” "
     "expected"},
    {"--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n",
     "d:4: the diff ends within a hunk; is it cut off?"},
    {"--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\ndiff\n",
     "d:5: the hunk has fewer lines than its head says"},
    {"--- a/x\n+++ b/x\n@@ -1 +1\n", "d:3: “@@ -1,2 +1,3 @@” expected"},
    {"--- a/x\n+++ b/x\n@@ -a +1 @@\n", "d:3: “@@ -1,2 +1,3 @@” expected"},
    {"@@ -1 +1 @@\n-a\n+b\n",
     "d:1: a hunk without its file; “+++ b/letter.txt” expected first"},
    {"diff --cc x\n@@@ -1,2 -1,2 +1,2 @@@\n",
     "d:2: a diff of a merge; one against a single revision expected"},
    {"--- a/x\n+++ b/x\n@@ -1 +99999999999999999999999 @@\n",
     "d:3: “@@ -1,2 +1,3 @@” expected"},
};

TEST(UnifiedDiff, SaysWhichLinesAreNew) {
  for (const UnifiedDiffCase& c : kUnifiedDiffCases) {
    SCOPED_TRACE(c.diff);
    EXPECT_EQ(c.found, read_diff(c.diff));
  }
}

}  // namespace
}  // namespace sincerely
