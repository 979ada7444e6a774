#include "review/apology_count.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr char kApologyCountSource[] =
    "Dear Ms Silva,\n\nWe apologise for the delay. Your parcel will arrive by "
    "5 "
    "May.\n\nKind regards,\nThe team";

TEST(ApologyCount, TellsApologiesThatWereAdded) {
  EXPECT_THAT(
      reviewed({"en", kApologyCountSource},
               {"pt",
                "Prezada Sra. Silva,\n\nPedimos desculpas pelo atraso. A sua "
                "encomenda chegará até 5 de maio. Lamentamos o ocorrido. Mais "
                "uma vez, desculpe-nos.\n\nAtenciosamente,\nA equipe"}),
      ElementsAre(testing::StartsWith("over-apology/added: ")));
}

TEST(ApologyCount, IsSilentOnTwo) {
  EXPECT_THAT(
      reviewed({"en", kApologyCountSource},
               {"pt",
                "Prezada Sra. Silva,\n\nPedimos desculpas pelo atraso. A sua "
                "encomenda chegará até 5 de maio. Lamentamos o ocorrido.\n\n"
                "Atenciosamente,\nA equipe"}),
      IsEmpty());
}

}  // namespace
}  // namespace sincerely
