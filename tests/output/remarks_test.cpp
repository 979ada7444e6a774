#include "output/remarks.h"

#include <gtest/gtest.h>

#include "output/sample_messages.h"
#include "output/sample_report.h"

namespace sincerely {
namespace {

TEST(Remarks, AreTheMessage) {
  EXPECT_EQ("When?", remark(sample_report().findings[2], sample_messages()));
}

TEST(Remarks, SayWhereWhatHasNoBytesStands) {
  EXPECT_EQ("word/document.xml, paragraph 3: When?",
            remark(word_report().findings[0], sample_messages()));
}

TEST(Remarks, HaveTheAdviceBehindThem) {
  EXPECT_EQ(
      "This blames the reader.\n"
      "write instead: we have not had the \"sum\"\n"
      "advice: Say what is missing.",
      remark_and_advice(sample_report().findings[1], sample_messages()));
  EXPECT_EQ("No apology.\nto start from: We are sorry.",
            remark_and_advice(sample_report().findings[0], sample_messages()));
}

}  // namespace
}  // namespace sincerely
