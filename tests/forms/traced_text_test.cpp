#include "forms/traced_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(TracedText, LeadsBackThroughWhatWasDecoded) {
  constexpr std::string_view kTracedTextSource = R"("say \"yes\" \
now")";
  TracedText out;
  out.copy(kTracedTextSource, 1, 5);
  out.decode("\"", 5, 7);
  out.copy(kTracedTextSource, 7, 10);
  out.decode("\"", 10, 12);
  out.copy(kTracedTextSource, 12, 13);
  out.pass(13, 15);
  out.copy(kTracedTextSource, 15, 18);
  EXPECT_EQ("say \"yes\" now", out.text);
  EXPECT_EQ((Span{5, 12}), out.map.source_of({4, 9}));
  EXPECT_EQ((Span{7, 18}), out.map.source_of({5, 13}));
  EXPECT_TRUE(out.map.is_unbroken({5, 13}));
}

TEST(TracedText, DoesNotCallACopyWhatIsNone) {
  TracedText out;
  out.copy("a\nb", 0, 1);
  out.decode(" ", 1, 2);
  out.copy("a\nb", 2, 3);
  EXPECT_EQ("a b", out.text);
  for (const Stretch& s : out.map.stretches()) {
    EXPECT_TRUE(s.text.size() != s.source.size() || s.text.begin != 1);
  }
  EXPECT_EQ((Span{0, 3}), out.map.source_of({0, 3}));
}

TEST(TracedText, MakesWordsThatNoRewriteRunsOver) {
  TracedText out;
  out.copy("a <x/> b", 0, 2);
  out.decode("%", 2, 6);
  out.make("s");
  out.copy("a <x/> b", 6, 8);
  EXPECT_EQ("a %s b", out.text);
  EXPECT_EQ((Span{2, 6}), out.map.source_of({2, 4}));
  EXPECT_EQ((Span{0, 8}), out.map.source_of({0, 6}));
  EXPECT_FALSE(out.map.is_unbroken({2, 4}));
  EXPECT_TRUE(out.map.is_unbroken({4, 6}));
}

TEST(TracedText, AppendsAnotherOfTheSameSource) {
  TracedText first;
  first.copy("one two", 0, 3);
  TracedText second;
  second.copy("one two", 4, 7);
  first.append(second);
  EXPECT_EQ("onetwo", first.text);
  EXPECT_EQ((Span{4, 7}), first.map.source_of({3, 6}));
}

TEST(TracedText, TrimsItsEndsAndTheirPlaces) {
  TracedText text;
  text.copy("  a&#32; \n", 0, 3);
  text.decode(" ", 3, 8);
  text.copy("  a&#32; \n", 8, 10);
  const TracedText trimmed = text.trimmed();
  EXPECT_EQ("a", trimmed.text);
  EXPECT_EQ((Span{2, 3}), trimmed.map.source_of({0, 1}));
  EXPECT_EQ(1U, trimmed.map.stretches().size());
}

TEST(TracedText, OfBlanksIsTrimmedToNothing) {
  TracedText text;
  text.copy(" \n ", 0, 3);
  EXPECT_EQ("", text.trimmed().text);
  EXPECT_TRUE(text.trimmed().map.is_identity());
}

}  // namespace
}  // namespace sincerely
