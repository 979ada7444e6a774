#include "forms/writing.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

using Kind = Writing::Kind;

struct Row {
  Kind kind;
  std::string_view words;
  std::string_view written;
};

TEST(WriteAs, EscapesWhatTheFormTakesForItsOwn) {
  const Row rows[] = {
      {Kind::kMarkdown, "a_b* [x] <y>", "a\\_b\\* \\[x\\] \\<y\\>"},
      {Kind::kXml, "A & \"B\" < 2", "A &amp; &quot;B&quot; &lt; 2"},
      {Kind::kJson, "say \"yes\" \\ no", "say \\\"yes\\\" \\\\ no"},
      {Kind::kPo, "\"você\"", "\\\"você\\\""},
      {Kind::kProperties, "C:\\x", "C:\\\\x"},
      {Kind::kAndroid, "we're @ \"x\"?", "we\\'re \\@ \\\"x\\\"\\?"},
      {Kind::kIcuMessage, "we're {here}", "we''re '{'here'}'"},
      {Kind::kYamlSingle, "we're", "we''re"},
      {Kind::kYamlPlain, "by Friday", "by Friday"},
      {Kind::kQuotedPrintable, "até = 5", "at=C3=A9 =3D 5"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(row.written, write_as({row.kind, ""}, row.words)) << row.words;
  }
}

TEST(WriteAs, QuotedPrintableIsInItsCharset) {
  EXPECT_EQ("l=EEdz =3D",
            write_as({Kind::kQuotedPrintable, "windows-1257"}, "līdz ="));
}

TEST(WriteAs, WritesNothingThatWouldBeReadOtherwise) {
  for (const char* words :
       {"now: by Friday", "one #2", "# one", "at {x}", ""}) {
    EXPECT_FALSE(write_as({Kind::kYamlPlain, ""}, words)) << words;
  }
  EXPECT_FALSE(write_as({Kind::kQuotedPrintable, "iso-8859-13"}, "अ"));
  EXPECT_FALSE(write_as({Kind::kQuotedPrintable, "Shift_JIS"}, "a"));
}

}  // namespace
}  // namespace sincerely
