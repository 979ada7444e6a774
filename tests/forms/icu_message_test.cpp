#include "forms/icu_message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> texts_of(std::string_view value) {
  std::vector<std::string> out;
  for (const TracedText& text : read_icu_message(value).texts) {
    out.push_back(text.text);
    // What was copied stands in the value.
    for (const Stretch& s : text.map.stretches()) {
      if (s.text.size() != s.source.size()) continue;
      EXPECT_EQ(text.text.substr(s.text.begin, s.text.size()),
                value.substr(s.source.begin, s.source.size()));
    }
  }
  return out;
}

TEST(ReadIcuMessage, ReadsEachBranchWithTheWordsAroundIt) {
  EXPECT_THAT(texts_of("Faltam {n, plural, one {# dia} other {# dias}}."),
              ElementsAre("Faltam # dia.", "Faltam # dias."));
  EXPECT_THAT(texts_of("{g, select, female {Cienījamā} other {Cienījamais}} "
                       "{name}!"),
              ElementsAre("Cienījamā {name}!", "Cienījamais {name}!"));
  EXPECT_THAT(texts_of("{0,choice,0#no files|1#one file|1<{0} files} left"),
              ElementsAre("no files left", "one file left", "{0} files left"));
  EXPECT_THAT(texts_of("{n, plural, offset:1 =0 {none} other {# 👍}}"),
              ElementsAre("none", "# 👍"));
}

TEST(ReadIcuMessage, LetsArgumentsOfOneNameChooseAlike) {
  EXPECT_THAT(texts_of("{n, plural, one {day} other {days}} "
                       "{n, plural, one {is} other {are}} gone"),
              ElementsAre("day is gone", "days are gone"));
  EXPECT_THAT(texts_of("{a, select, x {1} other {2}}"
                       "{b, select, x {1} other {2}}"),
              ElementsAre("11", "21", "12", "22"));
  EXPECT_THAT(texts_of("{g, select, f {{n, plural, one {1} other {2}}} "
                       "other {3}}"),
              ElementsAre("1", "3", "2"));
}

TEST(ReadIcuMessage, ReadsEachBranchOnceWhereCombinationsAreMany) {
  std::string value;
  for (const char* name : {"a", "b", "c", "d", "e"}) {
    value += std::string("{") + name + ", select, x {1} y {2} other {3}}";
  }
  const IcuTexts read = read_icu_message(value);
  EXPECT_TRUE(read.is_complete);
  EXPECT_EQ(11u, read.texts.size());  // two of each, and all the others
  EXPECT_EQ("13333", read.texts[0].text);
}

TEST(ReadIcuMessage, StopsWhereBranchesAreEndless) {
  std::string value = "{n, select, ";
  for (int i = 0; i < 1000; ++i) value += "k" + std::to_string(i) + " {word} ";
  const IcuTexts read = read_icu_message(value + "other {x}}");
  EXPECT_FALSE(read.is_complete);
  EXPECT_EQ(64u, read.texts.size());
  EXPECT_THAT(texts_of(std::string(100'000, '{')), IsEmpty());
}

TEST(ReadIcuMessage, TakesApostrophesOff) {
  EXPECT_THAT(texts_of("l''eau, we're '{'here'}'"),
              ElementsAre("l'eau, we're {here}"));
  EXPECT_THAT(texts_of("'{it''s}'"), ElementsAre("{it's}"));
  EXPECT_THAT(texts_of("{n, plural, other {a '#' b''}}"),
              ElementsAre("a # b'"));
  EXPECT_THAT(texts_of("open '{x"), ElementsAre("open {x"));
  const auto read = read_icu_message("é''{x} '{a}'");
  const SourceMap& map = read.texts[0].map;
  EXPECT_EQ("é'{x} {a}", read.texts[0].text);
  EXPECT_EQ((Span{2, 4}), map.source_of({2, 3}));
  EXPECT_EQ((Span{8, 13}), map.source_of({7, 8}));
  EXPECT_FALSE(map.is_unbroken({7, 8}));
  EXPECT_TRUE(map.is_unbroken({0, 10}));
}

TEST(ReadIcuMessage, IsNothingIfThereIsNoPattern) {
  for (const char* value : {"{{x}}", "%{x} {", "a } {n, plural, one {x}}"}) {
    EXPECT_THAT(texts_of(value), IsEmpty()) << value;
  }
}

TEST(HasIcuBranches, TellsThemFromPlaceholders) {
  EXPECT_TRUE(has_icu_branches("{n, plural, other {x}}"));
  for (const char* value :
       {"{x}", "{{count}} plural", "%{select}", "{n, number}",
        "{n, plural, one {no other}}", "'{n, plural, other {x}}'"}) {
    EXPECT_FALSE(has_icu_branches(value)) << value;
  }
}

Message message_of(std::string key, std::string text, std::uint32_t place) {
  Message message;
  message.key = std::move(key);
  const auto size = static_cast<std::uint32_t>(text.size());
  message.map.add({{0, size}, {place, place + size}});
  message.letter.text = std::move(text);
  return message;
}

TEST(ExpandIcuMessages, LeadsToTheFile) {
  Document document;
  document.messages.push_back(
      message_of("days", "in {n, plural, other {#}}", 100));
  document.messages.push_back(message_of("it", "it''s", 200));
  document.messages.push_back(message_of("odd", "{{x}} it''s", 300));
  expand_icu_messages(&document);
  ASSERT_EQ(3u, document.messages.size());
  EXPECT_EQ("in #", document.messages[0].letter.text);
  EXPECT_EQ("days", document.messages[0].key);
  EXPECT_EQ((Span{122, 123}), document.messages[0].map.source_of({3, 4}));
  EXPECT_EQ("it's", document.messages[1].letter.text);
  EXPECT_EQ((Span{202, 204}), document.messages[1].map.source_of({2, 3}));
  EXPECT_EQ(Writing::Kind::kIcuMessage, document.messages[1].writings[0].kind);
  EXPECT_EQ("{{x}} it''s", document.messages[2].letter.text);
  EXPECT_THAT(document.messages[2].writings, IsEmpty());
}

TEST(ExpandIcuMessages, LeavesCataloguesWithoutBranches) {
  Document document;
  document.messages.push_back(message_of("it", "it''s {x}", 0));
  expand_icu_messages(&document);
  EXPECT_EQ("it''s {x}", document.messages[0].letter.text);
}

}  // namespace
}  // namespace sincerely
