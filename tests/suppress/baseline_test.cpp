#include "suppress/baseline.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

// A letter of one sentence a word, and a finding on each of them.
struct Judged {
  explicit Judged(std::initializer_list<const char*> words) {
    for (const char* word : words) {
      Finding finding;
      finding.rule = "tone/blunt";
      finding.span.begin = static_cast<std::uint32_t>(file.text.size());
      file.text += word;
      finding.span.end = static_cast<std::uint32_t>(file.text.size());
      file.text += ". ";
      report.findings.push_back(std::move(finding));
    }
  }

  std::string words() const {
    std::string out;
    for (const Finding& finding : report.findings) {
      out += file.text.substr(finding.span.begin, finding.span.size()) + " ";
    }
    return out;
  }

  Letter file;
  Report report;
};

TEST(Baseline, HidesAsManyAsThereWere) {
  const Judged old({"b", "a", "a"});
  Baseline baseline;
  baseline.add("x.txt", old.file, old.report);
  EXPECT_EQ(3U, baseline.size());
  Judged now({"a", "c", "a", "a", "A"});
  EXPECT_EQ(2U, baseline.take_known("x.txt", now.file, &now.report).size());
  EXPECT_EQ("c a A ", now.words());
  Judged other({"a"});
  EXPECT_TRUE(baseline.take_known("y.txt", other.file, &other.report).empty());
  EXPECT_EQ("a ", other.words());
}

TEST(Baseline, ForgetsAFileWithoutFindings) {
  Baseline baseline;
  baseline.add("x", {"a/b", "c", "d"}, 2);
  baseline.set("y", {{{"a/b", "c", "d"}, 1}});
  baseline.set("x", {});
  EXPECT_EQ(1U, baseline.files().size());
  EXPECT_EQ(1U, baseline.size());
}

}  // namespace
}  // namespace sincerely
