#include "review/pair_checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A fault may be seen by several checks; the most telling one tells it.
TEST(CheckPair, TellsOneFaultOnce) {
  struct Row {
    const char* source;
    const char* translation;
    const char* finding;
  };
  const Row rows[] = {
      // not also a lost number
      {"Your parcel will arrive by 5 May.", "A sua encomenda chegará em breve.",
       "vague-time/date-lost: em breve"},
      // not also what the untranslated sentence says
      {"We owe you the sum of $40. We are sorry for the long delay of your "
       "order.",
       "Devemos a você a quantia de US$ 40. We are sorry for the long delay of "
       "your order.",
       "untranslated/source: We are sorry for the long delay of your order."},
      // not also lost and added
      {"Hello {{name}}, we owe you $40.", "Olá, {{nome}}, devemos US$ 40.",
       "placeholder/renamed: {{nome}}"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.translation);
    EXPECT_THAT(reviewed({"en", row.source}, {"pt", row.translation}),
                ElementsAre(row.finding));
  }
}

TEST(CheckPair, IsSilentOnFaithfulTranslations) {
  EXPECT_THAT(reviewed({"en", "We will call you by 5 May, at 3 pm."},
                       {"lv", "Mēs Jums piezvanīsim 5. maijā plkst. 15.00."}),
              IsEmpty());
  EXPECT_THAT(reviewed({"en", "OK"}, {"lv", "Labi"}), IsEmpty());
  EXPECT_THAT(reviewed({"en", ""}, {"lv", ""}), IsEmpty());
}

}  // namespace
}  // namespace sincerely
