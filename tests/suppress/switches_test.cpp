#include "suppress/switches.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>

namespace sincerely {
namespace {

class SwitchesTest : public testing::Test {
 protected:
  // A comment of one byte at `at`, before the line of the next ten.
  void add(std::uint32_t at, Action action, std::vector<std::string> rules) {
    Comment& comment = comments_.emplace_back();
    comment.span = {at, at + 1};
    comment.next = {at + 2, at + 12};
    Directive directive;
    directive.action = action;
    for (std::string& rule : rules) {
      directive.rules.push_back({std::move(rule), {}});
    }
    switches_.push_back({&comment, std::move(directive)});
  }

  // "1.0": the first name of switch 1; "-": nothing.
  std::string hides(const std::string& rule, std::uint32_t at,
                    std::size_t paragraph = 0) {
    Finding finding;
    finding.rule = rule;
    finding.span = {at, at + 1};
    if (paragraph != 0) finding.place = TextPlace{"1", paragraph};
    const auto by = Switches(switches_).hides(finding);
    if (!by) return "-";
    return std::to_string(by->number) + "." + std::to_string(by->name);
  }

  std::deque<Comment> comments_;
  std::vector<Switch> switches_;
};

TEST_F(SwitchesTest, OfTheNextLineHideWhatBeginsThere) {
  add(10, Action::kNextLine, {"tone", "excuse/policy"});
  EXPECT_EQ("0.0", hides("tone/blunt", 12));
  EXPECT_EQ("0.1", hides("excuse/policy", 20));
  EXPECT_EQ("0.1", hides("excuse/policy", 22));  // at the line's end
  EXPECT_EQ("-", hides("excuse/policy", 23));
  EXPECT_EQ("-", hides("excuse/other", 15));
  EXPECT_EQ("-", hides("tone/blunt", 5));
}

TEST_F(SwitchesTest, OfABlockHideUntilItIsEnded) {
  add(10, Action::kDisable, {"excuse"});
  add(20, Action::kEnable, {"excuse/policy"});
  add(30, Action::kDisable, {});
  add(40, Action::kEnable, {});
  EXPECT_EQ("-", hides("excuse/policy", 9));
  EXPECT_EQ("0.0", hides("excuse/policy", 15));
  EXPECT_EQ("-", hides("excuse/policy", 25));
  EXPECT_EQ("0.0", hides("excuse/other", 25));
  EXPECT_EQ("-", hides("tone/blunt", 25));
  EXPECT_EQ("2.0", hides("tone/blunt", 35));
  EXPECT_EQ("-", hides("excuse/other", 45));
}

TEST_F(SwitchesTest, TheNearestHides) {
  add(1, Action::kFile, {"tone"});
  add(2, Action::kFile, {"tone"});
  add(10, Action::kDisable, {"tone"});
  add(20, Action::kNextLine, {});
  EXPECT_EQ("0.0", hides("tone/blunt", 5));
  EXPECT_EQ("2.0", hides("tone/blunt", 15));
  EXPECT_EQ("3.0", hides("tone/blunt", 25));
}

TEST_F(SwitchesTest, OfAPartWithoutBytesGoByParagraphs) {
  add(10, Action::kNextLine, {"tone"});
  comments_.back().next_paragraph = 4;
  add(10, Action::kDisable, {"excuse"});
  comments_.back().next_paragraph = 6;
  add(10, Action::kDisable, {"euphemism"});  // nothing follows it
  EXPECT_EQ("0.0", hides("tone/blunt", 10, 4));
  EXPECT_EQ("-", hides("tone/blunt", 10, 5));
  EXPECT_EQ("-", hides("excuse/policy", 10, 5));
  EXPECT_EQ("1.0", hides("excuse/policy", 10, 7));
  EXPECT_EQ("-", hides("euphemism/regret", 10, 7));
}

TEST_F(SwitchesTest, BeforeNothingHideNothing) {
  add(10, Action::kNextLine, {});
  comments_.back().next = {};
  EXPECT_EQ("-", hides("tone/blunt", 0));
}

}  // namespace
}  // namespace sincerely
