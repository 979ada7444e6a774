#include "review/address_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Address, TellsMixedFormsOnce) {
  EXPECT_THAT(
      reviewed({"en",
                "Dear customer, thank you for writing to us. You can follow "
                "your parcel online, and you can call us."},
               {"pt",
                "Prezado cliente, obrigado por você nos escrever. Você pode "
                "acompanhar a sua encomenda, e tu podes ligar para o teu "
                "agente."}),
      ElementsAre(testing::StartsWith("address/message: ")));
}

TEST(FormOfCatalogue, IsThatOfMostMessages) {
  const MessageAddress you = {"você", {0, 4}, false};
  const MessageAddress tu = {"tu", {0, 2}, false};
  const MessageAddress none;
  EXPECT_EQ("você", form_of_catalogue({you, tu, you, none, you}));
  EXPECT_EQ("", form_of_catalogue({you, tu}));
  EXPECT_EQ("", form_of_catalogue({you, tu, you, tu}));
  EXPECT_EQ("", form_of_catalogue({}));
}

}  // namespace
}  // namespace sincerely
