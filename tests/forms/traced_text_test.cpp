#include "forms/traced_text.h"

#include <gtest/gtest.h>

namespace sincerely {
namespace {

TEST(TracedText, LeadsBackThroughWhatWasDecoded) {
  constexpr std::string_view kSource = R"("say \"yes\" \
now")";
  TracedText out;
  out.copy(kSource, 1, 5);
  out.decode("\"", 5, 7);
  out.copy(kSource, 7, 10);
  out.decode("\"", 10, 12);
  out.copy(kSource, 12, 13);
  out.pass(13, 15);
  out.copy(kSource, 15, 18);
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

}  // namespace
}  // namespace sincerely
