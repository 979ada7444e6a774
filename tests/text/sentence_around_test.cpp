#include "text/sentence_around.h"

#include <gtest/gtest.h>

#include <string>

namespace sincerely {
namespace {

struct SentenceAroundCase {
  std::string_view text;  // with the span in ⟦⟧
  std::string_view found;
};

constexpr SentenceAroundCase kSentenceAroundCases[] = {
    {"One. Two ⟦three⟧ four. Five.", "Two three four."},
    {"Dear Ann,\n\nTwo ⟦three⟧\nfour\n \nFive.", "Two three\nfour"},
    {"⟦One.⟧ Two.", "One."},
    {"One. Two 3.5 ⟦x⟧ a.b c! D", "Two 3.5 x a.b c!"},
    {"क ख। ग ⟦घ⟧ ङ। च", "ग घ ङ।"},
    {"One. Two ⟦x. Three⟧ four. Five.", "Two x. Three four."},
    {"One. ⟦⟧Two. Three.", "Two."},
    {"⟦x⟧", "x"},
    {"One.⟦⟧", "One."},
};

TEST(SentenceAround, GoesByPunctuation) {
  for (const SentenceAroundCase& c : kSentenceAroundCases) {
    SCOPED_TRACE(c.text);
    std::string text(c.text);
    const std::size_t begin = text.find("⟦");
    text.erase(begin, 3);
    const std::size_t end = text.find("⟧");
    text.erase(end, 3);
    const Span span = sentence_around(text, {static_cast<std::uint32_t>(begin),
                                             static_cast<std::uint32_t>(end)});
    EXPECT_EQ(c.found, text.substr(span.begin, span.size()));
  }
}

TEST(SentenceAround, IsCutBetweenCharacters) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "ž";
  const Span span = sentence_around(text, {1000, 1002});
  EXPECT_EQ(0U, span.begin % 2);
  EXPECT_EQ(0U, span.end % 2);
  EXPECT_LT(span.size(), 1300U);
}

}  // namespace
}  // namespace sincerely
