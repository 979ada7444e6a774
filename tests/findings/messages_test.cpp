#include "findings/messages.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace sincerely {
namespace {

constexpr MessagePattern kEnglish[] = {
    {"a.brace", "'{'{text}'}'"},
    {"a.grouped", "{n} bytes"},
    {"a.plain", "plain"},
    {"a.quote", "the reader's word: {text}"},
    {"a.text", "“{text}” is {share} %"},
    {"b.count", "{n, plural, one {# hint} other {# hints}}"},
    {"c.broken", "{n, plural, one {"},
    {"c.only-english", "{n, plural, one {# file} other {# files}}"},
};

constexpr MessagePattern kLatvian[] = {
    {"a.plain", "vienkārši"},
    {"b.count",
     "{n, plural, zero {# mājienu} one {# mājiens} other {# mājieni}}"},
};

struct Case {
  std::string_view key;
  long n;
  std::string_view english;
  std::string_view latvian;
};

constexpr Case kCases[] = {
    {"a.plain", 0, "plain", "vienkārši"},
    {"a.text", 0, "“{x}” is 90 %", "“{x}” is 90 %"},
    {"a.quote", 0, "the reader's word: {x}", "the reader's word: {x}"},
    {"a.brace", 0, "{{x}}", "{{x}}"},
    {"a.grouped", 999, "999 bytes", "999 bytes"},
    {"a.grouped", 12345, "12,345 bytes", "12,345 bytes"},
    {"b.count", 1, "1 hint", "1 mājiens"},
    {"b.count", 2, "2 hints", "2 mājieni"},
    {"b.count", 10, "10 hints", "10 mājienu"},
    {"b.count", 21, "21 hints", "21 mājiens"},
    {"c.only-english", 21, "21 files", "21 files"},  // by English rules
    {"c.broken", 1, "{n, plural, one {", "{n, plural, one {"},
    {"d.unknown", 1, "d.unknown", "d.unknown"},
};

TEST(Messages, SpeakTheLanguageOfTheUser) {
  const Messages english({"en", kEnglish}, {"en", kEnglish});
  const Messages latvian({"lv", kLatvian}, {"en", kEnglish});
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.key);
    const MessageArgument arguments[] = {
        {"text", "{x}"}, {"share", 90L}, {"n", c.n}};
    EXPECT_EQ(c.english, english.format(c.key, arguments));
    EXPECT_EQ(c.latvian, latvian.format(c.key, arguments));
  }
}

TEST(Messages, GiveATextAsItStands) {
  const Messages latvian({"lv", kLatvian}, {"en", kEnglish});
  EXPECT_EQ("vienkārši", latvian.text("a.plain"));
  EXPECT_EQ("the reader's word: {text}", latvian.text("a.quote"));
  EXPECT_EQ("d.unknown", latvian.text("d.unknown"));
}

TEST(Messages, NameTheirLanguageAndOthers) {
  const Messages latvian({"lv", kLatvian}, {"en", kEnglish});
  EXPECT_EQ("lv", latvian.tag());
  EXPECT_EQ("turku", latvian.language_name("tr"));
  const Messages unknown({"xx_YY", {}}, {"en", kEnglish});
  EXPECT_EQ("en", unknown.tag());
  EXPECT_EQ("Turkish", unknown.language_name("tr"));
  EXPECT_EQ("pt-BR", Messages({"pt_BR", kLatvian}, {}).tag());
}

}  // namespace
}  // namespace sincerely
