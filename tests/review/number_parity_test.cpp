#include "review/number_parity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <span>

#include "review/reviewed.h"

namespace sincerely {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct NumberParityRow {
  const char* language;
  const char* source;
  const char* translation;
  bool is_changed;
};

void expect_changed(std::span<const NumberParityRow> rows) {
  for (const NumberParityRow& row : rows) {
    SCOPED_TRACE(row.translation);
    const auto found =
        reviewed({"en", row.source}, {row.language, row.translation});
    EXPECT_EQ(row.is_changed, !found.empty()) << testing::PrintToString(found);
  }
}

TEST(NumberParity, ComparesWhatNumbersAreWorth) {
  const NumberParityRow rows[] = {
      {"pt", "You owe $1,234.50.", "Você deve US$ 1.234,50.", false},
      {"pt", "You owe $1,234.50.", "Você deve US$ 1.243,50.", true},
      {"lv", "We repay EUR 85,000.", "Atmaksāsim 85 000 EUR.", false},
      {"hi", "The fee is ₹1,00,000.", "शुल्क १,००,००० रुपये है।", false},
      {"tr", "We repay 15%.", "%15 iade ederiz.", false},
      {"tr", "We repay 15%.", "%51 iade ederiz.", true},
      {"lv", "It is due on 5 May.", "Termiņš ir 5. maijs.", false},
      {"lv", "It is due on 5 May.", "Termiņš ir 05.05.", false},
      {"lv", "It is due on 5 May 2026.", "Termiņš ir 2026. gada 5. maijs.",
       false},
      {"lv", "It is due on 5 May.", "Termiņš ir 15. maijs.", true},
      {"pt", "Come at 3 pm.", "Venha às 15h.", false},
      {"pt", "Come at 3 pm.", "Venha às 3 da tarde.", false},
      {"pt", "Come at 3 pm.", "Venha às 16h.", true},
      {"hi", "Come at 3 pm.", "दोपहर 3 बजे आएँ।", false},
      {"lv", "Wait for five days.", "Gaidiet piecas dienas.", false},
      {"lv", "Wait for five days.", "Gaidiet 6 dienas.", true},
      {"pt", "Wait for two weeks.", "Espere 14 dias.", false},
      {"pt", "Call 0800 555 0142.", "Ligue para 0800 555 0124.", true},
      {"lv", "Call 6788 1205.", "Zvaniet 67881205.", false},
      {"tr", "Your case is K-2231.", "Kayıt numaranız K-2231.", false},
      {"tr", "Your case is K-2231.", "Kayıt numaranız K-2213.", true},
      // Hours that share a part of the day.
      {"hi", "It was down from 8:45 pm to 10:30 pm.",
       "यह रात 8:45 से 10:30 बजे तक बंद था।", false},
      {"pt", "Come at 10:30 am.", "Venha às dez e meia da manhã.", false},
      {"pt", "Come at 7:05 pm.", "Venha às 19 horas e 5 minutos.", false},
      {"pt", "Come at midnight.", "Venha às 24h00.", false},
      {"hi", "Come at midnight.", "रात 12 बजे आएँ।", false},
      {"lv", "It closes between 5 and 7 pm.", "Slēgts no 17 līdz 19.", false},
      {"lv", "It closes between 5 and 7 pm.", "Slēgts no 18 līdz 19.", true},
      {"pt", "It took an hour and a half.", "Demorou 90 minutos.", false},
      {"tr", "It took an hour and a half.", "İki buçuk saat sürdü.", true},
      // What was said of the month alone takes no other date.
      {"pt", "Come on 29 May. Until May!", "Venha em 19 de maio. Até maio!",
       true},
      {"hi", "Come by 31 December.", "दिसंबर की 31 तारीख तक आएँ।", false},
      // Figures of speech, and words that the data cannot read.
      {"tr", "Call us at any hour.", "Bizi 7 gün 24 saat arayın.", false},
      {"en", "Call 800 205 330 at any hour.",
       "Call 800 205 330, open 24 hours a day.", false},
      {"pt", "We guarantee it.", "Garantimos a 100%.", false},
      {"pt", "We pay 85 euros.", "Pagamos oitentaecinco euros.", false},
  };
  expect_changed(rows);
}

TEST(NumberParity, ComparesSharesAndWhatIsInTwoPieces) {
  const NumberParityRow rows[] = {
      {"pt", "You pay half of the fee.", "Paga 50 % da taxa.", false},
      {"lv", "You pay 50% of the fee.", "Jūs maksājat pusi no maksas.", false},
      {"tr", "You pay 50% of the fee.", "Ücretin yarısını ödersiniz.", false},
      {"tr", "You pay 50% of the fee.", "Ücretin %60'ını ödersiniz.", true},
      {"tr", "It costs 12,400 lira.", "12 bin 400 liradır.", false},
      {"tr", "It costs 12,400 lira.", "12 bin 500 liradır.", true},
      {"tr", "We are open 24 hours a day.", "7/24 açığız.", false},
  };
  expect_changed(rows);
}

TEST(NumberParity, KnowsAWordForTheDayBeforeAndTheDayAfter) {
  for (const char* day : {"Yesterday", "Tomorrow"}) {
    SCOPED_TRACE(day);
    EXPECT_THAT(reviewed({"en", std::string(day) + " is the last day."},
                         {"hi", "कल आख़िरी दिन है।"}),
                testing::IsEmpty());
  }
}

TEST(NumberParity, TellsOneFaultOnce) {
  EXPECT_THAT(
      reviewed({"en", "You owe $1,234.50."}, {"pt", "Você deve US$ 1.243,50."}),
      ElementsAre("number/changed: US$ 1.243,50"));
  EXPECT_THAT(
      reviewed(
          {"en", "On 16 July from 9 a.m. to 3 p.m. there will be no water."},
          {"lv", "16. jūlijā no plkst. 9 līdz 13 nebūs ūdens."}),
      ElementsAre("number/changed: 13"));
}

}  // namespace
}  // namespace sincerely
