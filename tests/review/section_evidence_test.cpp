#include "review/section_evidence.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(SectionEvidence, CountsTheShortLinesAtTheEnd) {
  EXPECT_EQ(2U, SectionEvidence::ending_lines(
                    "Dear Ms Roe,\n\nWe have sent your parcel to you again.\n\n"
                    "Kind regards,\nAnn Low\n"));
  EXPECT_EQ(1U, SectionEvidence::ending_lines("Hello"));
  EXPECT_EQ(0U, SectionEvidence::ending_lines(""));
}

TEST(SectionEvidence, IsAsSureAsPatternsOrExamplesAre) {
  Grounds grounds;
  grounds.sure_sections = {{1}};
  grounds.section_scores = {{0.9F, 0.1F}};
  EXPECT_FLOAT_EQ(0.9F, SectionEvidence::likelihood(grounds, 0, 0));
  EXPECT_FLOAT_EQ(0.3F, SectionEvidence::likelihood(grounds, 0, 1));
  EXPECT_FLOAT_EQ(0.0F, SectionEvidence::likelihood(grounds, 1, 0));
  EXPECT_TRUE(SectionEvidence::is_matched(grounds, 0));
  EXPECT_FALSE(SectionEvidence::is_matched(grounds, 1));
}

}  // namespace
}  // namespace sincerely
