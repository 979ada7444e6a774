#include "text/reading.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read_text.h"

namespace sincerely {
namespace {

// The same letter in five languages: what each of them needs is here once.
TEST(Reading, ReadsFiveLanguages) {
  struct Case {
    bool dotless;
    std::string_view text;
    std::string_view folded;
    std::string_view sentences;
  };
  constexpr Case kReadingCases[] = {
      {false,
       "Prezado Sr. Silva,\n\nPedimos-lhe desculpa: devolvemos R$ 1.234,50 "
       "até 5.ª feira. Obrigado!",
       "prezado sr silva pedimos lhe desculpa devolvemos r 1.234,50 até 5 ª "
       "feira obrigado",
       "Prezado Sr. Silva, / Pedimos-lhe desculpa: devolvemos R$ 1.234,50 até "
       "5.ª feira. / Obrigado!"},
      {false,
       "Cienījamā klient!\nRīgā, 2024. gada 5. maijā plkst. 9.00 „Kļūda” tika "
       "labota. Paldies.",
       "cienījamā klient rīgā 2024 gada 5 maijā plkst 9.00 kļūda tika labota "
       "paldies",
       "Cienījamā klient! / Rīgā, 2024. gada 5. maijā plkst. 9.00 „Kļūda” "
       "tika labota. / Paldies."},
      {true,
       "Sayın Ayşe Hanım, İstanbul’daki siparişiniz 14.03.2025’te ulaştı. "
       "Işık",
       "sayın ayşe hanım istanbul'daki siparişiniz 14.03.2025 te ulaştı ışık",
       "Sayın Ayşe Hanım, İstanbul’daki siparişiniz 14.03.2025’te ulaştı. / "
       "Işık"},
      {false, "प्रिय ग्राहक, हमें खेद है। ₹५०० ज़रूर लौटाएँगे | धन्यवाद",
       "प्रिय ग्राहक हमें खेद है 500 जरूर लौटाएंगे धन्यवाद",
       "प्रिय ग्राहक, हमें खेद है। / ५०० ज़रूर लौटाएँगे | / धन्यवाद"},
      {false,
       "Dear Dr. O’Neil,\n\nWe’re sorry. You’ll have it by 5 p.m. Friday.",
       "dear dr o'neil we're sorry you'll have it by 5 p.m friday",
       "Dear Dr. O’Neil, / We’re sorry. / You’ll have it by 5 p.m. Friday."},
  };
  for (const Case& c : kReadingCases) {
    SCOPED_TRACE(c.text);
    const TextRead read =
        read_text(c.text, c.dotless ? dotless_locale() : test_locale());
    EXPECT_EQ(c.sentences, read.sentences());
    EXPECT_EQ(c.folded, read.folded());
  }
}

TEST(Reading, UsesTheMemoryOfATextAgain) {
  const Locale locale = test_locale();
  const TextReader reader(locale);
  Letter long_letter;
  long_letter.text = "One {a} 12. Two. Three\n\nFour 5 € to a@b.lv";
  Letter short_letter;
  short_letter.text = "Short.";
  Text text;
  reader.read(long_letter, &text);
  reader.read(short_letter, &text);
  EXPECT_EQ(1u, text.words.size());
  EXPECT_EQ(1u, text.sentences.size());
  EXPECT_EQ(1u, text.paragraphs.size());
  EXPECT_EQ(0u, text.runs.size());
  EXPECT_EQ("short", text.folded);
}

TEST(Reading, FoldsAWordAsItDoesInALetter) {
  const Locale locale = dotless_locale();
  const TextReader reader(locale);
  for (const std::string_view word :
       {"İYİ", "IŞIK", "don’t", "क़लम", "e\u0301", "VĀRDS", "२४"}) {
    const TextRead read = read_text(word, locale);
    ASSERT_EQ(1u, read.text.words.size()) << word;
    EXPECT_EQ(read.text.folded_form(read.text.words[0]), reader.fold(word));
    EXPECT_EQ(read.text.words[0].hash, hash_word(reader.fold(word)));
  }
}

TEST(Reading, HashesByFnv1a) {
  EXPECT_EQ(0x811C9DC5U, hash_word(""));
  EXPECT_EQ(0xE40C292CU, hash_word("a"));
  EXPECT_EQ(0xBF9CF968U, hash_word("foobar"));
}

TEST(Reading, BearsBrokenText) {
  for (const std::string_view text : {"\xFF\xFE", "a\xE0\xA4", "\xF0\x9F",
                                      "e\xCC", "1\xE0\xA5", "\x80.\x80"}) {
    EXPECT_LE(read_text(text).text.words.size(), 1u);
  }
}

}  // namespace
}  // namespace sincerely
