#include "text/tokenizer.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/hashing.h"
#include "text/read_text.h"

namespace sincerely {
namespace {

TEST(Tokenizer, FindsWords) {
  constexpr std::string_view kTokenizerCases[][2] = {
      {"", ""},
      {" \t\r\n.,;!", ""},
      {"We didn't know", "we didn't know"},
      {"the customers' letters 'here'", "the customers letters here"},
      {"damos-lhe c/o", "damos lhe c o"},
      {"İstanbul’da", "istanbul'da"},
      {"1.234,50 3,5kg 10:30", "1.234,50 3,5kg 10 30"},
      {"e.g. p.m. n.º", "e.g p.m n.º"},
      {"paid.We Sr.João A.Ş. node.js", "paid we sr joão a.ş node.js"},
      {"__a_b__ _ c", "a_b c"},
      {"100% R&D & %", "100 % r & d & %"},
      {"Ref:EN", "ref en"},
      {"क्षमा याचना।अगला", "क्षमा याचना अगला"},
      {"क्‍या क्‌या", "क्या क्या"},
      {"e\u0301te\u0301 éte\u0301", "été été"},  // NFD as NFC
      {"\u0301a \u200Db", "a b"},                // marks without a letter
      {"a😀b 👩‍💻 ❤️", "a b"},
      {"co\u00ADop", "coop"},
      {"東京に住む abc", "東京 に 住む abc"},
      {"Москва", "москва"},
  };
  for (const auto& [text, expected] : kTokenizerCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, read_text(text).folded());
  }
}

TEST(Tokenizer, KeepsAddressesWhole) {
  constexpr std::string_view kTokenizerCases[][2] = {
      {"to First-Last.x@Example.co.uk, or", "to first-last.x@example.co.uk or"},
      {"see https://X.lv/a-b?c=1.", "see https://x.lv/a-b?c=1"},
      {"(www.x-y.lv/z) a", "www.x-y.lv/z a"},
      {"example.com/a b", "example.com/a b"},
      {"a@b c", "a b c"},
      {"mailto:me@x.lv", "mailto me@x.lv"},
      {"a b@x.lv; c@y.lv", "a b@x.lv c@y.lv"},
      {"{name}@x.lv",
       "\x01"
       "0 x.lv"},
  };
  for (const auto& [text, expected] : kTokenizerCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, read_text(text).folded());
  }
}

TEST(Tokenizer, LeavesListMarkersOut) {
  constexpr std::string_view kTokenizerCases[][2] = {
      {"1. First\n2.) second\n(c) third\nd) Fourth",
       "first second third fourth"},
      {"१) पहला\n२. दूसरा", "पहला दूसरा"},
      {"5. maijā", "5 maijā"},  // a date
      {"2024. Gada", "2024 gada"},
      {"in 1. Place", "in 1 place"},
      {"12", "12"},
      {"1. {name}",
       "\x01"
       "0"},
      {"a. First", "a first"},
  };
  for (const auto& [text, expected] : kTokenizerCases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(expected, read_text(text).folded());
  }
}

TEST(Tokenizer, FlagsWords) {
  struct Case {
    std::string_view word;
    unsigned flags;
  };
  constexpr unsigned kBare = Word::kBareLetters;
  constexpr Case kTokenizerCases[] = {
      {"word", kBare},
      {"don't", kBare},
      {"Word", kBare | Word::kCapital},
      {"I", kBare | Word::kCapital},
      {"WORD", kBare | Word::kCapital | Word::kAllCapitals},
      {"VĀRDS", Word::kCapital | Word::kAllCapitals},
      {"Ārija", Word::kCapital},
      {"McX", kBare | Word::kCapital},
      {"12", Word::kDigits},
      {"5th", Word::kDigits},
      {"B2", Word::kCapital},
      {"शब्द", 0},
      {"%", 0},
  };
  for (const Case& c : kTokenizerCases) {
    SCOPED_TRACE(c.word);
    const TextRead read = read_text(c.word);
    ASSERT_EQ(1u, read.text.words.size());
    EXPECT_EQ(c.flags, read.text.words[0].flags);
  }
}

TEST(Tokenizer, PutsPlaceholdersAndMarkupBesideWords) {
  Letter letter;
  letter.text = "a {x}'nin **b**c <i>d</i>";
  letter.placeholders = {{{2, 5}, PlaceholderKind::kName}};
  letter.inert = {{Inert::Kind::kMarkup, {10, 12}},
                  {Inert::Kind::kMarkup, {13, 15}},
                  {Inert::Kind::kMarkup, {17, 20}},
                  {Inert::Kind::kMarkup, {21, 25}}};
  TextRead read;
  read.letter = letter;
  TextReader(test_locale()).read(letter, &read.text);
  EXPECT_EQ(
      "a \x01"
      "1 nin b c d",
      read.folded());
  ASSERT_EQ(2u, read.text.runs.size());
  EXPECT_EQ(WordKind::kPlaceholder, read.text.runs[0].kind);
  EXPECT_EQ(WordKind::kName, read.text.runs[1].kind);
  EXPECT_EQ("{x}", read.raw(1, 2));
}

TEST(Tokenizer, PassesOverWhatIsNoProse) {
  Letter letter;
  letter.text = "---\nlang: en\n---\nWe know.\n> You said {x}\nBye";
  letter.inert = {{Inert::Kind::kFrontMatter, {0, 17}},
                  {Inert::Kind::kQuote, {26, 40}}};
  letter.placeholders = {{{37, 40}, PlaceholderKind::kText}};
  TextRead read;
  read.letter = letter;
  TextReader(test_locale()).read(letter, &read.text);
  EXPECT_EQ("We know. / Bye", read.sentences());
  EXPECT_EQ(2u, read.text.paragraphs.size());
}

TEST(Tokenizer, CutsFoldedFormsOfEndlessWords) {
  const TextRead read = read_text(std::string(5000, 'A') + " b");
  ASSERT_EQ(2u, read.text.words.size());
  EXPECT_EQ(5000u, read.text.words[0].span.end);
  EXPECT_EQ(std::string(1024, 'a'), read.text.folded_form(read.text.words[0]));
  EXPECT_EQ("b", read.text.folded_form(read.text.words[1]));
}

TEST(Tokenizer, HashesFoldedForms) {
  const TextRead read =
      read_text("We é e\u0301 ZwJ\u200D 5 {x} a@b.lv ÅNGSTRÖM % สวัสดี");
  for (const Word& word : read.text.words) {
    const std::string_view folded = read.text.folded_form(word);
    EXPECT_EQ(hash_bytes(folded), word.hash) << folded;
  }
}

}  // namespace
}  // namespace sincerely
