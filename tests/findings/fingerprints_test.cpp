#include "findings/fingerprints.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

Finding finding_at(std::string_view rule, Span span) {
  Finding finding;
  finding.rule = rule;
  finding.span = span;
  return finding;
}

// Of one finding of a whole text.
std::string print_of(std::string_view path, std::string_view rule,
                     std::string_view text) {
  Report report;
  report.findings = {
      finding_at(rule, {0, static_cast<std::uint32_t>(text.size())})};
  return fingerprints(path, text, report).front();
}

// As another implementation of FNV-1a counts it: reports of yesterday are
// compared with those of today.
TEST(Fingerprints, StayTheSame) {
  EXPECT_EQ("f0e3161fca32f8ef6e2b00105a84a1a7",
            print_of("a.txt", "vague-time/soon", "soon"));
}

struct WordsCase {
  std::string_view one;
  std::string_view other;
  bool same;
};

constexpr WordsCase kWords[] = {
    {"as soon as possible", "As soon\r\n  as possible", true},
    {"IMEDIATAMENTE é", "imediatamente É", true},
    {"soon", " soon ", true},
    {"soon", "s oon", false},
    {"soon", "sooner", false},
    {"शीघ्र ही", "शीघ्र\u00A0ही", true},
};

TEST(Fingerprints, DoNotCountCaseAndBlanks) {
  for (const WordsCase& c : kWords) {
    SCOPED_TRACE(c.other);
    EXPECT_EQ(c.same,
              print_of("a", "x/y", c.one) == print_of("a", "x/y", c.other));
  }
}

TEST(Fingerprints, TellPathsAndRulesApart) {
  const std::set<std::string> prints = {
      print_of("a", "x/y", "soon"), print_of("b", "x/y", "soon"),
      print_of("a", "x/z", "soon"), print_of("ax", "/y", "soon"),
      print_of("a", "x/ys", "oon")};
  EXPECT_EQ(5U, prints.size());
}

TEST(Fingerprints, NumberWhatIsTheSameAndKeepItWhereLinesMove) {
  Report report;
  report.findings = {finding_at("x/y", {0, 4}), finding_at("x/y", {5, 9}),
                     finding_at("x/z", {5, 9}), finding_at("x/z", {9, 9})};
  const std::vector<std::string> prints =
      fingerprints("a", "soon Soon", report);
  EXPECT_EQ(4U, std::set<std::string>(prints.begin(), prints.end()).size());
  for (Finding& finding : report.findings) {
    finding.span = {finding.span.begin + 2, finding.span.end + 2};
  }
  EXPECT_EQ(prints, fingerprints("a", "\n\nsoon Soon", report));
}

TEST(Fingerprints, AreOfWhatAReaderSees) {
  Report report;
  report.findings = {finding_at("x/y", {0, 0})};
  report.findings[0].text = "soon";
  EXPECT_EQ(print_of("a", "x/y", "soon"),
            fingerprints("a", "", report).front());
}

}  // namespace
}  // namespace sincerely
