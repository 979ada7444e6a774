#include "review/match_notes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Report told(const MessageMatches& matches, const MatchNotes& about) {
  Report report;
  tell_of_matches(matches, about, built_in_linter().messages(), &report);
  return report;
}

TEST(TellOfMatches, SaysWhatIsMissing) {
  MessageMatches matches;
  matches.matches.emplace_back();
  matches.missing = {"a", "b"};
  matches.unfinished = 1;
  const Report report = told(matches, {"en.json", "en", "de", true, false});
  EXPECT_THAT(report.notes,
              ElementsAre(HasSubstr("2 messages"), HasSubstr("1 message"),
                          HasSubstr("de is not supported")));
}

TEST(TellOfMatches, ShortensWhatIsLong) {
  MessageMatches matches;
  matches.matches.emplace_back();
  matches.missing = std::vector<std::string>(9, std::string(100, 'k'));
  const Report report = told(matches, {"en.json", "en", "pt", true, true});
  ASSERT_EQ(1U, report.notes.size());
  EXPECT_LT(report.notes[0].size(), 600U);
}

TEST(TellOfMatches, IsSilentWhereAllIsWell) {
  MessageMatches matches;
  matches.matches.emplace_back();
  EXPECT_THAT(told(matches, {"", "en", "pt", true, true}).notes, IsEmpty());
}

TEST(TellOfMatches, RefusesFilesWithoutACommonKey) {
  MessageMatches matches;
  matches.missing = {"a"};
  matches.extra = {"x"};
  EXPECT_TRUE(told(matches, {"en.json", "en", "pt", true, true}).error);
}

}  // namespace
}  // namespace sincerely
