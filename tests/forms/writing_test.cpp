#include "forms/writing.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

using Kind = Writing::Kind;

struct WritingRow {
  Kind kind;
  std::string_view words;
  std::string_view written;
};

TEST(WriteAs, EscapesWhatTheFormTakesForItsOwn) {
  const WritingRow rows[] = {
      {Kind::kMarkdown, "a_b* [x] <y>", "a\\_b\\* \\[x\\] \\<y\\>"},
      {Kind::kXml, "A & \"B\" < 2", "A &amp; &quot;B&quot; &lt; 2"},
      {Kind::kCdata, "say \"yes\"", "say \"yes\""},
      {Kind::kJson, "say \"yes\" \\ no", "say \\\"yes\\\" \\\\ no"},
      {Kind::kPo, "\"você\"", "\\\"você\\\""},
      {Kind::kProperties, "C:\\x", "C:\\\\x"},
      {Kind::kAndroid, "we're @ \"x\"?", "we\\'re \\@ \\\"x\\\"\\?"},
      {Kind::kIcuMessage, "we're {here}", "we''re '{'here'}'"},
      {Kind::kYamlSingle, "we're", "we''re"},
      {Kind::kYamlPlain, "by Friday", "by Friday"},
      {Kind::kYamlPlain, "on Monday, at {x}", "on Monday, at {x}"},
      {Kind::kYamlFlow, "by Friday", "by Friday"},
      {Kind::kQuotedPrintable, "até = 5", "=\nat=C3=A9 =3D 5=\n"},
  };
  for (const WritingRow& row : rows) {
    EXPECT_EQ(row.written, write_as({row.kind, ""}, row.words)) << row.words;
  }
}

TEST(WriteAs, WritesPropertiesByTheNumberWhereTheirCharsetHasNoSuchLetter) {
  const std::pair<std::string, std::string> rows[] = {
      {"", "até ž 😀"},
      {"ISO-8859-1", "até \\u017E \\uD83D\\uDE00"},
      {"US-ASCII", "at\\u00E9 \\u017E \\uD83D\\uDE00"},
  };
  for (const auto& [charset, written] : rows) {
    EXPECT_EQ(written, write_as({Kind::kProperties, charset}, "até ž 😀"));
  }
}

TEST(WriteAs, QuotedPrintableIsInItsCharset) {
  EXPECT_EQ("=\nl=EEdz =3D=\n",
            write_as({Kind::kQuotedPrintable, "windows-1257"}, "līdz ="));
}

TEST(WriteAs, NoLineOfQuotedPrintableIsTooLong) {
  const auto written =
      write_as({Kind::kQuotedPrintable, "", true}, std::string(200, '='));
  ASSERT_TRUE(written);
  std::size_t begin = 0;
  for (std::size_t end = written->find("\r\n"); end != std::string::npos;
       end = written->find("\r\n", begin)) {
    EXPECT_LE(end - begin, 76U);
    EXPECT_EQ('=', (*written)[end - 1]);
    begin = end + 2;
  }
  EXPECT_EQ(written->size(), begin);
}

TEST(WriteAs, WritesNothingThatWouldBeReadOtherwise) {
  for (const char* words :
       {"now: by Friday", "one #2", "# one", "{x}", "- a", "a:", ""}) {
    EXPECT_FALSE(write_as({Kind::kYamlPlain, ""}, words)) << words;
    EXPECT_FALSE(write_as({Kind::kYamlFlow, ""}, words)) << words;
  }
  for (const char* words : {"at {x}", "on Monday, at nine", "a ] b"}) {
    EXPECT_FALSE(write_as({Kind::kYamlFlow, ""}, words)) << words;
  }
  EXPECT_FALSE(write_as({Kind::kCdata, ""}, "A & B"));
  EXPECT_FALSE(write_as({Kind::kQuotedPrintable, "iso-8859-13"}, "अ"));
  EXPECT_FALSE(write_as({Kind::kQuotedPrintable, "Shift_JIS"}, "a"));
}

}  // namespace
}  // namespace sincerely
