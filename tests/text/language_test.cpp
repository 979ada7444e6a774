#include "text/language.h"

#include <gtest/gtest.h>

#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "text/cld2.h"

namespace sincerely {
namespace {

std::string read_whole(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Every folder of locales/ with its common words.
class Languages {
 public:
  Languages() {
    const std::filesystem::path root = SINCERELY_ROOT;
    for (const auto& entry :
         std::filesystem::directory_iterator(root / "locales")) {
      if (!entry.is_directory()) continue;
      strings_.push_back(entry.path().filename().string());
      Locale& locale = locales_.emplace_back();
      locale.tag = strings_.back();
      strings_.push_back(read_whole(entry.path() / "common-words.txt"));
      add_words(strings_.back(), &locale);
    }
    for (const Locale& locale : locales_) all_.push_back(&locale);
  }

  LanguageGuess guess(std::string_view text) const {
    return detect_language(text, all_);
  }

 private:
  static void add_words(std::string_view lines, Locale* locale) {
    while (!lines.empty()) {
      const std::size_t end = std::min(lines.find('\n'), lines.size());
      if (end > 0) locale->common_words.push_back(lines.substr(0, end));
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
  }

  std::deque<std::string> strings_;  // that the locales borrow
  std::deque<Locale> locales_;
  std::vector<const Locale*> all_;
};

struct LanguageCase {
  std::string_view tag;
  std::string_view text;
};

TEST(Language, KnowsItsOwn) {
  constexpr LanguageCase kLanguageCases[] = {
      {"pt",
       "Pedimos desculpa pelo atraso na entrega da sua encomenda, que é "
       "da nossa responsabilidade, e enviamos hoje uma nova."},
      {"lv",
       "Atvainojamies par kavēšanos, par kuru esam atbildīgi mēs, un "
       "šodien nosūtām Jums jaunu sūtījumu bez maksas."},
      {"tr",
       "Siparişinizin gecikmesi için özür dileriz; bu bizim hatamızdır "
       "ve size bugün yeni bir ürün gönderiyoruz."},
      {"hi",
       "आपके ऑर्डर में हुई देरी के लिए हम क्षमा चाहते हैं, यह हमारी गलती है और "
       "आज हम आपको नया सामान भेज रहे हैं।"},
      {"en",
       "We are sorry for the delay of your order, which is our fault, "
       "and we are sending you a new one today."},
  };
  const Languages languages;
  for (const LanguageCase& c : kLanguageCases) {
    SCOPED_TRACE(c.tag);
    const LanguageGuess guess = languages.guess(c.text);
    EXPECT_EQ(c.tag, guess.tag);
    EXPECT_TRUE(guess.supported);
    EXPECT_GE(guess.confidence, 0.6F);
    EXPECT_GE(guess.words, 15u);
  }
}

// Also the near relatives of ours.
TEST(Language, KnowsOthersAsUnsupported) {
  constexpr LanguageCase kLanguageCases[] = {
      {"es",
       "Estimado señor García: Le agradecemos su carta del 3 de mayo, en "
       "la que nos comunica que la factura de abril se cobró dos veces. "
       "Hemos revisado su cuenta y tiene usted razón."},
      {"gl",
       "Agradecémoslle a súa carta do 3 de maio, na que nos comunica que "
       "a factura de abril se cobrou dúas veces. Foi un erro noso e "
       "pedímoslle desculpas, señor García."},
      {"lt",
       "Dėkojame už Jūsų gegužės 3 dienos laišką, kuriame rašote, kad "
       "balandžio mėnesio sąskaita buvo nuskaičiuota du kartus."},
      {"az",
       "3 may tarixli məktubunuz üçün təşəkkür edirik. Hesabınızı "
       "yoxladıq və siz haqlısınız: bu bizim səhvimizdir."},
      {"mr",
       "आपले पत्र मिळाले, त्याबद्दल धन्यवाद. ही आमची चूक होती आणि त्याबद्दल "
       "आम्ही आपली क्षमा मागतो. ही रक्कम आपल्या खात्यात जमा केली जाईल."},
      {"ne",
       "तपाईंको पत्र प्राप्त भयो, यसका लागि धन्यवाद। हामीले तपाईंको खाता "
       "जाँच गर्‍यौं र तपाईं सही "
       "हुनुहुन्छ। "
       "यो "
       "हाम्रो "
       "गल्ती "
       "थियो।"},
      {"de",
       "Vielen Dank für Ihren Brief vom 3. Mai, in dem Sie uns mitteilen, "
       "dass die Rechnung zweimal abgebucht wurde."},
      {"fr",
       "Nous vous remercions de votre lettre du 3 mai, dans laquelle vous "
       "nous signalez que la facture a été prélevée deux fois."},
      {"ru",
       "Благодарим Вас за письмо от 3 мая, в котором Вы сообщаете, что "
       "счёт за апрель был списан дважды."},
  };
  const Languages languages;
  for (const LanguageCase& c : kLanguageCases) {
    SCOPED_TRACE(c.tag);
    const LanguageGuess guess = languages.guess(c.text);
    EXPECT_EQ(c.tag, guess.tag);
    EXPECT_FALSE(guess.supported);
    EXPECT_GE(guess.confidence, 0.8F);
  }
}

TEST(Language, SaysNothingOfNothing) {
  const Languages languages;
  for (const std::string_view text : {"", " \n", "12 345 €", "😀"}) {
    const LanguageGuess guess = languages.guess(text);
    EXPECT_EQ("", guess.tag) << text;
    EXPECT_EQ(0.0F, guess.confidence);
    EXPECT_FALSE(guess.supported);
  }
}

TEST(Language, IsUnsureOfFewWords) {
  const LanguageGuess guess = Languages().guess("for you");
  EXPECT_EQ("en", guess.tag);
  EXPECT_LT(guess.confidence, 0.8F);
}

TEST(Language, ReadsNoMoreThanTheBeginning) {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += "we are sorry for that – é ";
  EXPECT_LT(Languages().guess(text).words, 1500u);
}

}  // namespace
}  // namespace sincerely
