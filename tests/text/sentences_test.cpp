#include "text/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/read_text.h"

namespace sincerely {
namespace {

struct SentencesCase {
  std::string_view text;
  std::string_view sentences;  // with " / " between them
};

void expect_sentences(std::span<const SentencesCase> cases) {
  for (const SentencesCase& c : cases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.sentences, read_text(c.text).sentences());
  }
}

TEST(Sentences, EndAtStops) {
  constexpr SentencesCase kSentencesCases[] = {
      {"One. Two! Three? Four", "One. / Two! / Three? / Four"},
      {"Really?! Yes... No… It is.", "Really?! / Yes... / No… / It is."},
      {"Wait... and see… then", "Wait... and see… then"},
      {"sorry! we know? yes", "sorry! / we know? / yes"},
      {"यह है। वह था॥ ठीक है | और", "यह है। / वह था॥ / ठीक है | / और"},
      {"यह|वह", "यह|वह"},
      {"यह है।वह", "यह है। / वह"},
      {"हम 5. आप", "हम 5. / आप"},
      {"It is paid.We know", "It is paid. / We know"},
      {"Done.\" Next", "Done.\" / Next"},
      {"(Done.) Next", "Done.) / Next"},
      {"Done . Next", "Done . / Next"},
  };
  expect_sentences(kSentencesCases);
}

TEST(Sentences, GoOnAfterWhatIsNoEnd) {
  constexpr SentencesCase kSentencesCases[] = {
      {"Dear Dr. Smith and Sr. Silva", "Dear Dr. Smith and Sr. Silva"},
      {"Nr. 5 at plkst. 9.00 today", "Nr. 5 at plkst. 9.00 today"},
      {"My a/c. No 5", "My a/c. No 5"},
      {"डॉ. शर्मा", "डॉ. शर्मा"},
      {"J. Smith and A. B. Jones", "J. Smith and A. B. Jones"},
      {"Choose plan B. We will pay", "Choose plan B. / We will pay"},
      {"By 5 p.m. We pay", "By 5 p.m. / We pay"},
      {"By 5 p.m. Friday", "By 5 p.m. Friday"},
      {"2024. gada 5. maijā", "2024. gada 5. maijā"},
      {"\"Are you sure?\" she asked", "Are you sure?\" she asked"},
      {"\"Are you sure?\" She left", "Are you sure?\" / She left"},
      {"we (and soon!) will", "we (and soon!) will"},
      {"See x.lv. And www.y.lv. now", "See x.lv. / And www.y.lv. now"},
      {"at a.b@x.lv. We", "at a.b@x.lv. / We"},
      {"It is 1.5. We", "It is 1.5. / We"},
      {"Smith etc., we", "Smith etc., we"},
      {"Dear {name}. We", "Dear {name}. / We"},
      {"{a.b. c} d", "{a.b. c} d"},
  };
  expect_sentences(kSentencesCases);
}

TEST(Sentences, EndWithTheirLineUnlessItWasWrapped) {
  const std::string wrapped =
      "we write because the delivery that you ordered in the\n"
      "spring has not come and because you asked us when it\n"
      "will come.\n";
  struct LongCase {
    std::string text;
    std::size_t count;
  };
  const LongCase kSentencesCases[] = {
      {wrapped, 1},
      {"Your order\n" + wrapped, 2},  // a heading had room for more
      {"we write because the delivery that you ordered in the\n"
       "spring has not come and because\nyou asked.\n",
       1},  // broken early, but the sentence goes on
      {wrapped + "\nAva Smith\nAnytown\n", 3},
      {"Main Street 1\nAnytown\n", 2},  // too narrow to be wrapped
      {"we know\r\nyou know\r\n", 2},
      {wrapped + "- first\n- second\n1. third\nb) Fourth\n", 5},
  };
  for (const LongCase& c : kSentencesCases) {
    SCOPED_TRACE(c.text);
    EXPECT_EQ(c.count, read_text(c.text).text.sentences.size());
  }
}

TEST(Sentences, SayWhereTheyStandInTheirLine) {
  const TextRead read = read_text("Dear you,\n  One. Two\n\n- Three.");
  ASSERT_EQ("Dear you, / One. / Two / Three.", read.sentences());
  constexpr bool kStarts[] = {true, true, false, true};
  constexpr bool kEnds[] = {true, false, true, true};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(kStarts[i], read.text.sentences[i].starts_line) << i;
    EXPECT_EQ(kEnds[i], read.text.sentences[i].ends_line) << i;
  }
}

TEST(Sentences, MakeParagraphs) {
  const TextRead read = read_text("\n\nOne. Two.\n \t\nC\nD\r\n\r\n\r\n* E\n");
  ASSERT_EQ("One. / Two. / C / D / E", read.sentences());
  constexpr std::uint32_t kParagraphs[] = {0, 0, 1, 1, 2};
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(kParagraphs[i], read.text.sentences[i].paragraph) << i;
  }
  ASSERT_EQ(3u, read.text.paragraphs.size());
  EXPECT_EQ(2u, read.text.paragraphs[1].first);
  EXPECT_EQ(4u, read.text.paragraphs[1].last);
}

TEST(Sentences, CoverAllWordsOnce) {
  for (const std::string_view text :
       {"", "\n", "...", "a", "a.b. C\n\n(d) “e", "1. A\n2. B"}) {
    SCOPED_TRACE(text);
    const TextRead read = read_text(text);
    std::uint32_t next = 0;
    for (const Sentence& sentence : read.text.sentences) {
      EXPECT_EQ(next, sentence.first);
      EXPECT_LT(sentence.first, sentence.last);
      next = sentence.last;
    }
    EXPECT_EQ(next, read.text.words.size());
  }
}

TEST(Sentences, AreCutWhereTheyAreEndless) {
  std::string text;
  for (int i = 0; i < 900; ++i) text += "word ";
  const TextRead read = read_text(text);
  ASSERT_EQ(3u, read.text.sentences.size());
  EXPECT_EQ(400u, read.text.sentences[0].last);
  EXPECT_EQ(900u, read.text.sentences[2].last);
}

TEST(Sentences, ReachFromTheFirstWordToTheClosingMark) {
  constexpr SentencesCase kSentencesCases[] = {
      {"“Go!” (Stay)\n", "Go!” / Stay)"},
      {"Dear Ava,\n\nwe know —\n", "Dear Ava, / we know"},
      {"Subject: Order:\nWe", "Subject: Order: / We"},
  };
  expect_sentences(kSentencesCases);
}

TEST(Sentences, FlagWhatStandsBeforeAWord) {
  const TextRead read = read_text("a, b (c) d-e f/g – h : i");
  constexpr unsigned kFlags[] = {0,
                                 Word::kBreakBefore,
                                 Word::kBreakBefore,
                                 Word::kBreakBefore,
                                 Word::kHyphenBefore,
                                 0,
                                 0,
                                 Word::kBreakBefore,
                                 Word::kBreakBefore};
  ASSERT_EQ(std::size(kFlags), read.text.words.size());
  for (std::size_t i = 0; i < std::size(kFlags); ++i) {
    const unsigned flags = read.text.words[i].flags;
    EXPECT_EQ(kFlags[i], flags & (Word::kBreakBefore | Word::kHyphenBefore))
        << i;
  }
}

}  // namespace
}  // namespace sincerely
