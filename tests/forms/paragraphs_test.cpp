#include "forms/paragraphs.h"

#include <gtest/gtest.h>

#include <vector>

namespace sincerely {
namespace {

TEST(Paragraphs, StandApartUnlessTheyAreShortLines) {
  const std::pair<std::vector<const char*>, const char*> rows[] = {
      {{"Ms Day", "12 High Street", "London"},
       "Ms Day\n12 High Street\nLondon"},
      {{"Dear Ms Day,", "Thank you"}, "Dear Ms Day,\n\nThank you"},
      {{"We are sorry.", "We will pay."}, "We are sorry.\n\nWe will pay."},
      {{"a", "", "", "b"}, "a\n\nb"},
      {{" a \n b ", "c"}, "a\nb\nc"},
      {{"", "a", ""}, "a"},
  };
  for (const auto& [paragraphs, text] : rows) {
    Paragraphs out;
    for (const char* paragraph : paragraphs) out.add(paragraph, false);
    EXPECT_EQ(text, out.text());
  }
}

TEST(Paragraphs, OfAListAreItsItems) {
  Paragraphs out;
  out.add("We will", false);
  out.add("refund you.", true);
  out.add("write to you.", true);
  out.separate();
  out.add("call you.", true);
  out.add("Ann", false);
  EXPECT_EQ("We will\n\n- refund you.\n- write to you.\n\n- call you.\n\nAnn",
            out.text());
}

struct MarkedRun {
  LanguageMark mark;
  const char* text;
};

TEST(LanguageShares, BelieveMarksAndDoubtDefaults) {
  const LanguageMark none;
  const LanguageMark both = {"xx-US", "zz-IN"};
  const std::pair<std::vector<MarkedRun>, const char*> rows[] = {
      {{{none, "0123456789"}}, ""},
      {{{none, "0123456789"}, {{"xx-US", ""}, "01"}}, "xx-US"},
      {{{none, "01"}, {{"yy", ""}, "0123456789"}}, "yy"},
      {{{none, "0123456789"}, {{"yy", ""}, "0123456789"}}, ""},
      // Its text tells which of two marks counts.
      {{{both, "हमें खेद है।"}}, "zz-IN"},
      {{{both, "sorry"}}, "xx-US"},
      {{{{"xx-US", ""}, "हमें खेद है।"}}, ""},
      {{{{"xx-US", ""}, "恐れ入ります"}}, ""},
  };
  for (const auto& [runs, language] : rows) {
    LanguageShares shares({"xx-US", "zz-IN"});
    for (const MarkedRun& run : runs) shares.add(run.mark, run.text);
    EXPECT_EQ(language, shares.language()) << runs[0].text;
  }
}

TEST(FieldPlaceholder, IsOneInAnyLanguage) {
  EXPECT_EQ("«NAME»", field_placeholder("NAME"));
  EXPECT_EQ("{{Vārds}}", field_placeholder(" Vārds "));
  EXPECT_EQ("", field_placeholder(" "));
  EXPECT_EQ("", field_placeholder("a}}b"));
  EXPECT_EQ("", field_placeholder(std::string(200, 'a')));
}

}  // namespace
}  // namespace sincerely
