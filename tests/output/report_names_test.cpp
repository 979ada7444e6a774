#include "output/report_names.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(ReportNames, AreThoseOfTheSchema) {
  EXPECT_EQ("replace", suggestion_kind(SuggestionKind::kReplace));
  EXPECT_EQ("insert", suggestion_kind(SuggestionKind::kInsert));
  EXPECT_EQ("advice", suggestion_kind(SuggestionKind::kAdvice));
  EXPECT_EQ("front-matter", origin_name(Origin::kFrontMatter));
  EXPECT_EQ("", origin_name(Origin::kUnknown));
  EXPECT_EQ("unsupported-language",
            error_kind(Error::Kind::kUnsupportedLanguage));
}

}  // namespace
}  // namespace sincerely
