#include "review/section_parity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr char kSectionParitySource[] =
    "Dear Ms Silva,\n\nThank you for your message. We are sorry that your "
    "parcel "
    "is late. It will arrive by 5 May. If you have any questions, call us on "
    "0800 555 0142.\n\nKind regards,\nThe team";

// The translation with some words in place of others.
std::string translation(const std::string& old = "",
                        const std::string& words = "") {
  std::string text =
      "Prezada Sra. Silva,\n\nObrigado pela sua mensagem. Pedimos desculpas "
      "pelo "
      "atraso da sua encomenda. Ela chegará até 5 de maio. Se tiver alguma "
      "dúvida, ligue para 0800 555 0142.\n\nAtenciosamente,\nA equipe";
  if (!old.empty()) text.replace(text.find(old), old.size(), words);
  return text;
}

TEST(SectionParity, IsSilentOnAFaithfulTranslation) {
  EXPECT_THAT(reviewed({"en", kSectionParitySource}, {"pt", translation()}),
              IsEmpty());
}

TEST(SectionParity, TellsWhatIsLost) {
  EXPECT_THAT(
      reviewed({"en", kSectionParitySource},
               {"pt", translation("Pedimos desculpas pelo atraso da sua "
                                  "encomenda. Ela",
                                  "A sua encomenda")}),
      ElementsAre("parity/apology: "));
  EXPECT_THAT(reviewed({"en", kSectionParitySource},
                       {"pt", translation("Obrigado pela sua mensagem. ")}),
              ElementsAre("parity/thanks: "));
  EXPECT_THAT(
      reviewed(
          {"en", kSectionParitySource},
          {"pt", translation(" Se tiver alguma dúvida, ligue para 0800 555 "
                             "0142.")}),
      ElementsAre("parity/contact: "));
  EXPECT_THAT(reviewed({"en", kSectionParitySource},
                       {"pt", translation(" até 5 de maio")}),
              ElementsAre("parity/timeline: "));
}

TEST(SectionParity, IsSilentWhereFiguresAreReadOtherwise) {
  EXPECT_THAT(
      reviewed({"pt",
                "Recebemos o fogão no dia 2 e só o examinamos no dia "
                "19: a demora foi nossa."},
               {"en",
                "We received the cooker on the 2nd and did not "
                "examine it until the 19th: that delay was our doing."}),
      IsEmpty());
}

TEST(SectionParity, IsSilentWhereASectionMoved) {
  EXPECT_THAT(
      reviewed(
          {"en", kSectionParitySource},
          {"pt", translation("Obrigado pela sua mensagem. Pedimos desculpas "
                             "pelo atraso da sua encomenda.",
                             "Pedimos desculpas pelo atraso da sua "
                             "encomenda. Obrigado pela sua mensagem.")}),
      IsEmpty());
}

}  // namespace
}  // namespace sincerely
