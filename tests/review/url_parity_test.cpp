#include "review/url_parity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"
#include "review/value_words.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct UrlParityRow {
  const char* one;
  const char* other;
  bool is_same;
};

TEST(IsSameUrl, KnowsWhatIsMadeForOtherReaders) {
  const LanguageRules* source = built_in_linter().rules_of("en");
  const LanguageRules* translation = built_in_linter().rules_of("pt");
  const ValueWords source_words(*source);
  const ValueWords words(*translation);
  const UrlLanguages languages = {"en", "pt", &source_words, &words};
  const UrlParityRow rows[] = {
      {"https://a.com/x", "https://a.com/x", true},
      {"https://a.com/x", "http://www.a.com/x/", true},
      {"https://a.com/en/x", "https://a.com/pt/x", true},
      {"https://a.com/en/x", "https://a.com/pt-BR/x", true},
      {"https://en.a.com/x", "https://pt.a.com/x", true},
      {"https://a.com/x", "https://a.com.br/x", true},
      {"https://a.co.uk/x", "https://a.pt/x", true},
      {"https://a.com/x?lang=en", "https://a.com/x?lang=pt", true},
      {"https://a.com/x", "https://a.lv/x", false},
      {"https://a.com/x", "https://a.com/y", false},
      {"https://a.com/x", "https://a.com", false},
      {"https://a.com/en/x", "https://b.com/pt/x", false},
      {"help@a.com", "help@a.com", true},
      {"help@a.com", "ajuda@a.com", false},
      {"help@a.com", "help@a.com.br", false},
      {"help@a.com", "a.com", false},
  };
  for (const UrlParityRow& row : rows) {
    SCOPED_TRACE(row.other);
    EXPECT_EQ(row.is_same, is_same_url(row.one, row.other, languages));
  }
}

TEST(UrlParity, EndsBeforeAPlaceholder) {
  EXPECT_THAT(reviewed({"pt", "Veja em https://vaga.app/c/@{codigo} o recibo."},
                       {"en", "See https://vaga.app/c/@{codigo} for it."}),
              testing::IsEmpty());
}

TEST(UrlParity, TellsChangedAndLostOnes) {
  EXPECT_THAT(reviewed({"en", "See https://a.example/help for more."},
                       {"pt", "Veja https://a.example/ajuda para saber mais."}),
              ElementsAre("url/changed: https://a.example/ajuda"));
  EXPECT_THAT(reviewed({"en", "Write to help@a.example soon or call us."},
                       {"pt", "Escreva em breve ou ligue para nós."}),
              ElementsAre("url/changed: "));
}

}  // namespace
}  // namespace sincerely
