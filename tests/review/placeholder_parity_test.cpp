#include "review/placeholder_parity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct PlaceholderParityRow {
  const char* source;
  const char* translation;
  const char* finding;  // empty: none
};

TEST(PlaceholderParity, TellsLostAddedRenamedAndBrokenOnes) {
  const PlaceholderParityRow rows[] = {
      {"Hello {{name}}!", "Olá, {{name}}!", ""},
      {"Hello {{ name }}!", "Olá, {{name}}!", ""},
      {"Hello {{name}}!", "Olá!", "placeholder/lost: "},
      {"Hello!", "Olá, {{name}}!", "placeholder/added: {{name}}"},
      {"Hello {{name}}!", "Olá, {{nome}}!", "placeholder/renamed: {{nome}}"},
      {"Hello {{name}}!", "Olá, {{name}!", "placeholder/broken: {{name}"},
      {"Hello %{name}!", "Olá, % {name}!", "placeholder/broken: % {name}"},
      {"Hello {name}!", "Olá, (name)!", "placeholder/broken: (name)"},
      {"Hello {name}!", "Olá, {{name}!", "placeholder/broken: {{name}"},
      {"Hello {first_name}!", "Olá, {first name}!",
       "placeholder/broken: {first name}"},
      {"Hello %1$s!", "Olá, $1%s!", "placeholder/broken: %s"},
      {"Hello %1$s!", "Olá, %1$!", "placeholder/broken: %1$"},
      {"See waybill {{{waybill}}}.", "Veja waybill {{{guia}}}.",
       "placeholder/renamed: {{{guia}}}"},
      {"Hello [PATIENT]!", "Olá, [paciente querido]!",
       "placeholder/renamed: [paciente querido]"},
      {"Hello <%= user.name %>!", "Olá, <%= user.name >!",
       "placeholder/broken: <%= user.name >"},
      {"Order %(id)s is late.", "O pedido %(id) atrasou.",
       "placeholder/broken: %(id)"},
      {"Hello *|FNAME|*!", "Olá, *|FNAME|!", "placeholder/broken: *|FNAME|"},
      {"Hello [NAME]!", "Olá, [NOME]!", "placeholder/renamed: [NOME]"},
  };
  for (const PlaceholderParityRow& row : rows) {
    SCOPED_TRACE(row.translation);
    const auto found = reviewed({"en", row.source}, {"pt", row.translation});
    if (*row.finding == 0) {
      EXPECT_THAT(found, IsEmpty());
    } else {
      EXPECT_THAT(found, ElementsAre(row.finding));
    }
  }
}

TEST(PlaceholderParity, HoldsThoseWithoutANameToTheirOrder) {
  const PlaceholderParityRow rows[] = {
      {"%d files for %s", "%d arquivos para %s", ""},
      {"%d files for %s", "Para %2$s, %1$d arquivos", ""},
      {"%d files for %s", "Para %s, %d arquivos", "placeholder/broken: %s"},
      {"Order %s", "Pedido %d", "placeholder/broken: %d"},
      {"Order %s", "Pedido % s", "placeholder/broken: % s"},
      {"Order %1$s", "Pedido %1s", "placeholder/broken: %1s"},
      {"Case %2$s of %1$s", "Caso %3$s de %1$s", "placeholder/renamed: %3$s"},
      {"Order %s", "Pedido", "placeholder/lost: "},
  };
  for (const PlaceholderParityRow& row : rows) {
    SCOPED_TRACE(row.translation);
    const auto found = reviewed({"en", row.source}, {"pt", row.translation});
    if (*row.finding == 0) {
      EXPECT_THAT(found, IsEmpty());
    } else {
      EXPECT_THAT(found, ElementsAre(row.finding));
    }
  }
}

TEST(PlaceholderParity, OffersWhatTheSourceHas) {
  const JudgedFile judged =
      review_texts({"en", "Hello {{name}}!"}, {"pt", "Olá, {{nome}}!"});
  ASSERT_EQ(1U, judged.report.findings.size());
  const Finding& finding = judged.report.findings.front();
  ASSERT_EQ(1U, finding.suggestions.size());
  EXPECT_EQ(SuggestionKind::kReplace, finding.suggestions.front().kind);
  EXPECT_EQ("{{name}}", finding.suggestions.front().text);
}

TEST(PlaceholderParity, NeedsNoSupportedLanguage) {
  EXPECT_THAT(reviewed({"en", "Your order {{id}} is late."},
                       {"de", "Ihre Bestellung ist verspätet."}),
              ElementsAre("placeholder/lost: "));
}

}  // namespace
}  // namespace sincerely
