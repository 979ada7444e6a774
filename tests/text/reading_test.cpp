#include "text/reading.h"

#include <gtest/gtest.h>

#include <algorithm>
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

// The parts of a text, with all places counted from a word and a byte on.
std::string shown(const TextRead& read, std::uint32_t first,
                  std::uint32_t last) {
  const Text& text = read.text;
  const std::uint32_t base = text.words[first].span.begin;
  std::string all;
  const auto add = [&](std::uint32_t number) {
    all += std::to_string(number) + ' ';
  };
  for (std::uint32_t i = first; i < last; ++i) {
    const Word& word = text.words[i];
    add(word.span.begin - base);
    add(word.flags);
    all += text.folded_form(word);
    all += word.hash == hash_word(text.folded_form(word)) ? '\n' : '!';
  }
  std::uint32_t paragraph = kNoEntry;
  for (const Sentence& one : text.sentences) {
    if (one.first < first || one.first >= last) continue;
    paragraph = std::min(paragraph, one.paragraph);
    for (const std::uint32_t number :
         {one.span.begin - base, one.span.end - base, one.last - first,
          one.paragraph - paragraph,
          text.paragraphs[one.paragraph].last -
              text.paragraphs[one.paragraph].first}) {
      add(number);
    }
    all += one.starts_line ? 's' : '-';
    all += one.ends_line ? 'e' : '-';
    all += one.has_quote ? "q\n" : "-\n";
  }
  for (const KindRun& run : text.runs) {
    if (run.first < first || run.first >= last) continue;
    add(run.first - first);
    add(run.last - first);
    add(static_cast<std::uint32_t>(run.kind));
  }
  return all;
}

TEST(Reading, OfALongTextIsThatOfItsParagraphs) {
  const std::string part =
      "Dear {name}, you wrote on 5/5/2024: “It is (still) late”. We\n"
      "owe 1.234,50 € to a@b.lv.\n\n1. One, two\n- three: four\n\n> a "
      "quoted line\n\nThe end is near, Dr. Who.\n\n";
  const TextRead once = read_text(part);
  const auto words = static_cast<std::uint32_t>(once.text.words.size());
  const std::string expected = shown(once, 0, words);
  std::string text;
  std::uint32_t copies = 0;
  for (; text.size() < 200'000; ++copies) text += part;
  const TextRead many = read_text(text);
  ASSERT_EQ(copies * words, many.text.words.size());
  for (std::uint32_t i = 0; i < copies; ++i) {
    ASSERT_EQ(expected, shown(many, i * words, (i + 1) * words)) << i;
  }
}

TEST(Reading, OfALongTextCutsNothingThatIsNoProse) {
  const std::string lines = std::string(100'000, 'a') + ".\n\nb ";
  Letter letter;
  letter.text = lines + lines;
  const auto size = static_cast<std::uint32_t>(letter.text.size());
  letter.inert.push_back({Inert::Kind::kMarkup, {10, size - 10}});
  const Locale locale = test_locale();
  Text text;
  TextReader(locale).read(letter, &text);
  EXPECT_EQ(3U, text.words.size());
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
