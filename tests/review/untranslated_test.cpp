#include "review/untranslated.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Untranslated, TellsTextOfTheSource) {
  EXPECT_THAT(
      reviewed({"en", "We have sent your parcel again."},
               {"pt", "We have sent your parcel again."}),
      ElementsAre("untranslated/source: We have sent your parcel again."));
}

TEST(Untranslated, TellsASentenceOfTheSource) {
  EXPECT_THAT(
      reviewed({"en",
                "We have sent your parcel again. Thank you for your patience "
                "with us."},
               {"pt",
                "Enviamos a sua encomenda novamente. Thank you for your "
                "patience with us."}),
      ElementsAre("untranslated/source: Thank you for your patience with us."));
}

TEST(Untranslated, IsNoTextThatOnlyLooksLikeTheSource) {
  EXPECT_THAT(
      reviewed({"en", "Important notice about Nena peanut butter"},
               {"pt", "Aviso importante sobre a pasta de amendoim Nena"}),
      IsEmpty());
}

TEST(Untranslated, TellsAnotherLanguage) {
  EXPECT_THAT(reviewed({"en", "We have sent your parcel to you again."},
                       {"pt", "Mēs jums vēlreiz nosūtījām jūsu sūtījumu."}),
              ElementsAre("untranslated/other-language: "
                          "Mēs jums vēlreiz nosūtījām jūsu sūtījumu."));
}

TEST(Untranslated, TellsPartsOfAnotherLanguageAsOne) {
  const std::string text =
      "Sūtījums vēl nav nosūtīts mūsu kļūdas dēļ. Ļoti atvainojamies. Mēs to "
      "nosūtīsim jums rīt no rīta.";
  EXPECT_THAT(
      reviewed({"en",
                "We got your message of yesterday afternoon. The parcel has "
                "not been sent because of our mistake. We are "
                "very sorry. We will send it to you tomorrow morning."},
               {"pt", "Recebemos a sua mensagem de ontem à tarde. " + text}),
      ElementsAre("untranslated/other-language: " + text));
}

TEST(Untranslated, LeavesNamesAndCodesAlone) {
  for (const char* text : {"Lumen Shop", "OK", "{{name}}", "Team Plus Pro",
                           "KX 482", "e-mail", "https://a.example/help"}) {
    SCOPED_TRACE(text);
    EXPECT_THAT(reviewed({"en", text}, {"pt", text}), IsEmpty());
  }
}

}  // namespace
}  // namespace sincerely
