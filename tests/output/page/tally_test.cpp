#include "output/page/tally.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "output/page/sample_review.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(Tally, CountsAPage) {
  const std::vector<PageFile> files = {
      make_page_file(sample_translation(), sample_review())};
  const PageTally tally = tally_page(files);
  EXPECT_EQ(3U, tally.all.messages);
  EXPECT_EQ(1U, tally.all.faultless);
  EXPECT_EQ(4U, tally.all.findings());
  EXPECT_THAT(tally.all.severities, ElementsAre(1, 2, 1));
  EXPECT_THAT(tally.all.kinds, ElementsAre(1, 3, 0, 0));
  EXPECT_EQ(Severity::kError, tally.all.gravest());
  EXPECT_THAT(tally.categories,
              ElementsAre(Pair("address", 2), Pair("parity", 1),
                          Pair("vague-time", 1)));
  ASSERT_EQ(1U, tally.languages.size());
  EXPECT_EQ(3U, tally.languages.at("lv").messages);
}

TEST(Tally, KnowsTheKindOfACategory) {
  EXPECT_EQ(FindingKind::kSection, kind_of("missing-section"));
  EXPECT_EQ(FindingKind::kSection, kind_of("parity"));
  EXPECT_EQ(FindingKind::kPlaceholder, kind_of("placeholder"));
  EXPECT_EQ(FindingKind::kOther, kind_of("number"));
  EXPECT_EQ(FindingKind::kTone, kind_of("vague-time"));
  EXPECT_EQ(FindingKind::kTone, kind_of("one of the user's own"));
}

}  // namespace
}  // namespace sincerely
