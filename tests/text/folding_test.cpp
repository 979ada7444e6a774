#include "text/folding.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read_text.h"

namespace sincerely {
namespace {

struct FoldingCase {
  std::string_view from;
  std::string_view to;
};

std::string fold(const Folding& folding, std::string_view word) {
  std::string folded;
  folding.append(word, &folded);
  return folded;
}

TEST(Folding, MakesSpellingsAlike) {
  constexpr FoldingCase kFoldingCases[] = {
      {"Straße", "straße"},
      {"ĀRĒJĀ", "ārējā"},
      {"I", "i"},
      {"İ", "i"},  // one letter, where no language says else
      {"don’t", "don't"},
      {"don‘t", "don't"},
      {"donʼt", "don't"},
      {"re\u00ADply", "reply"},            // soft hyphen
      {"e\u0301gua\u0327", "égua\u0327"},  // NFD is composed where it can be
      {"A\u0304bele", "ābele"},
      {"क़लम", "कलम"},              // nukta, composed
      {"क\u093Cलम", "कलम"},        // and decomposed
      {"\u0929", "\u0928"},        // a letter with nukta that NFC keeps
      {"हाँ", "हां"},                // as the locale lists it
      {"क्‍या", "क्या"},  // ZWJ
      {"क्‌या", "क्या"},  // ZWNJ
      {"२४", "24"},
      {"ΣΊΣΥΦΟΣ", "σίσυφοσ"},
      {"", ""},
  };
  const Folding folding(test_locale());
  for (const FoldingCase& c : kFoldingCases) {
    SCOPED_TRACE(c.from);
    EXPECT_EQ(c.to, fold(folding, c.from));
  }
}

TEST(Folding, FollowsTheLanguagesOwnCase) {
  constexpr FoldingCase kFoldingCases[] = {
      {"İSTANBUL", "istanbul"}, {"ISPARTA", "ısparta"}, {"ılık", "ılık"},
      {"i\u0307zmir", "izmir"},  // İ in small letters, by no language's rules
      {"iyi", "iyi"},
  };
  const Locale locale = dotless_locale();
  const Folding folding(locale);
  for (const FoldingCase& c : kFoldingCases) {
    SCOPED_TRACE(c.from);
    EXPECT_EQ(c.to, fold(folding, c.from));
  }
}

TEST(Folding, FoldsAgainToTheSame) {
  const Locale locale = dotless_locale();
  const Folding folding(locale);
  for (const std::string_view word : {"İSTANBUL’DA", "ISI", "क़लम", "Ǆ", "ﬁ"}) {
    const std::string once = fold(folding, word);
    EXPECT_EQ(once, fold(folding, once)) << word;
  }
}

TEST(Folding, BaresWordsOfTheirDiacritics) {
  constexpr FoldingCase kFoldingCases[] = {
      {"lūdzu", "ludzu"},
      {"não", "nao"},
      {"ação", "acao"},
      {"özür", "ozur"},
      {"sıkıntı", "sikinti"},  // ı is no decomposition; the locale pairs it
      {"tiếng", "tieng"},      // two marks on one letter
      {"plain", ""},
      {"कलम", ""},
      {"हां", ""},
      {"", ""},
  };
  const Locale locale = dotless_locale();
  const Folding folding(locale);
  for (const FoldingCase& c : kFoldingCases) {
    SCOPED_TRACE(c.from);
    EXPECT_EQ(c.to, folding.bare(c.from));
  }
}

}  // namespace
}  // namespace sincerely
