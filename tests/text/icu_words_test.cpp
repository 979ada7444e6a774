// The tokenizer against ICU's own word iterator (root rules): the same words,
// but for the exceptions that tokenizer.h lists. They are all in excused() and
// split_at_stops(), so that any other difference fails.

#include <gtest/gtest.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "input/utf8.h"
#include "text/characters.h"
#include "text/read_text.h"

namespace sincerely {
namespace {

struct Close {
  void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
  void operator()(UText* text) const { utext_close(text); }
};

// A letter read both ways.
struct BothWays {
  std::vector<Span> ours;
  std::vector<Span> icu;
};

struct Piece {
  Span span;
  bool is_word = false;
};

std::vector<Piece> icu_pieces(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UText, Close> bytes(utext_openUTF8(
      nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
  const std::unique_ptr<UBreakIterator, Close> breaks(
      ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
  ubrk_setUText(breaks.get(), bytes.get(), &status);
  EXPECT_TRUE(U_SUCCESS(status));
  std::vector<Piece> pieces;
  std::uint32_t begin = 0;
  for (int32_t end = ubrk_next(breaks.get()); end != UBRK_DONE;
       end = ubrk_next(breaks.get())) {
    const auto next = static_cast<std::uint32_t>(end);
    const bool is_word = ubrk_getRuleStatus(breaks.get()) >= UBRK_WORD_NUMBER;
    pieces.push_back({{begin, next}, is_word});
    begin = next;
  }
  return pieces;
}

// "1", "b" in "1. First", "(b) second" at the start of a line.
bool is_list_marker(std::string_view text, Span word) {
  if (word.size() > 9 || word.end >= text.size()) return false;
  if (text[word.end] != '.' && text[word.end] != ')') return false;
  std::size_t at = word.begin;
  while (at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r') {
    const char c = text[--at];
    const bool is_mark = static_cast<signed char>(c) < 0 ||
                         std::ispunct(static_cast<unsigned char>(c)) != 0;
    if (c != ' ' && c != '\t' && !is_mark) return false;
  }
  return true;
}

// Where the two may differ: words with underscores or an at sign, web
// addresses, list markers, the signs that are words, and an emoji
// that ZWJ joins to a letter.
std::vector<Span> excused(std::string_view text, const TextRead& read,
                          const std::vector<Piece>& icu) {
  std::vector<Span> spans;
  for (const auto& [word, is_word] : icu) {
    const std::string_view raw = text.substr(word.begin, word.size());
    const std::uint32_t begin = word.begin;
    const auto is_read = [&read, begin] {
      return std::ranges::any_of(read.text.words, [begin](const Word& own) {
        return own.span.begin == begin;
      });
    };
    const bool joins_emoji = !is_word && raw.find("\u200D") != raw.npos;
    if (joins_emoji || raw.find_first_of("_@") != raw.npos ||
        (is_word && is_list_marker(text, word) && !is_read())) {
      spans.push_back(word);
    }
  }
  for (const KindRun& run : read.text.runs) {
    if (run.kind == WordKind::kEmail || run.kind == WordKind::kUrl) {
      spans.push_back(read.text.words[run.first].span);
    }
  }
  for (const Word& word : read.text.words) {
    const char first = text[word.span.begin];
    if (first == '%' || first == '&') spans.push_back(word.span);
  }
  // What ICU sees as one with an address is excused as a whole.
  const std::vector<Span> parts = spans;
  for (const auto& [piece, is_word] : icu) {
    for (const Span part : parts) {
      if (part.overlaps(piece)) spans.push_back(piece);
    }
  }
  return spans;
}

// "paid.We" is two words.
std::vector<Span> split_at_stops(std::string_view text, Span word) {
  std::vector<Span> parts;
  int letters = 0;
  bool lower = false;
  const char* const data = text.data();
  for (std::uint32_t at = word.begin; at < word.end;) {
    const CodePoint code = decode(data + at, data + word.end);
    const std::uint32_t next = at + code.size;
    if (code.value == '.' && letters > 1 && lower && next < word.end) {
      std::uint32_t after = next;
      CodePoint follower = decode(data + after, data + word.end);
      while (classify(follower.value) == CharacterClass::kExtend &&
             after + follower.size < word.end) {
        after += follower.size;
        follower = decode(data + after, data + word.end);
      }
      if (traits_of(follower.value).upper) {
        parts.push_back({word.begin, at});
        word.begin = after;
        letters = 0;
        at = after;
        continue;
      }
    }
    if (code.value == '.') letters = 0;
    if (classify(code.value) == CharacterClass::kLetter) {
      ++letters;
      lower = traits_of(code.value).lower;
    }
    at = next;
  }
  parts.push_back(word);
  return parts;
}

BothWays read_both_ways(std::string_view text) {
  static const Locale locale = test_locale();
  static const TextReader reader(locale);
  TextRead read;  // without its placeholders, which ICU does not know
  read.letter.text = text;
  reader.read(read.letter, &read.text);
  const std::vector<Piece> icu = icu_pieces(text);
  const std::vector<Span> spans = excused(text, read, icu);
  const auto is_excused = [&](Span word) {
    return std::ranges::any_of(spans,
                               [&](Span span) { return span.overlaps(word); });
  };
  BothWays both;
  for (const Word& word : read.text.words) {
    if (!is_excused(word.span)) both.ours.push_back(word.span);
  }
  for (const auto& [word, is_word] : icu) {
    if (!is_word || is_excused(word)) continue;
    for (const Span part : split_at_stops(text, word)) {
      both.icu.push_back(part);
    }
  }
  return both;
}

void expect_same_words(std::string_view text) {
  const BothWays both = read_both_ways(text);
  const auto [ours, icu] = std::ranges::mismatch(both.ours, both.icu);
  if (ours == both.ours.end() && icu == both.icu.end()) return;
  const auto shown = [text](auto it, const std::vector<Span>& words) {
    return it == words.end() ? std::string_view("(end)")
                             : text.substr(it->begin, it->size());
  };
  ADD_FAILURE() << "ours “" << shown(ours, both.ours) << "”, ICU's “"
                << shown(icu, both.icu) << "” in: " << text.substr(0, 2000);
}

TEST(IcuWords, AreOursInATextOfFiveLanguages) {
  constexpr std::string_view kTexts[] = {
      "Prezado Sr. João, o n.º 7.719.204 – damos-lhe “resposta” às 9h00; R$ "
      "1.234,50 (12,5%), d'água, à-toa. Até 05/03/2025!",
      "Cienījamā Liepiņas kundze! Nr. 4-12/367, 2024. gada 18. aprīlī plkst. "
      "9.00–17.00. „Kļūda” – 12,50 eiro, p.s., c/o",
      "Sayın Ayşe Hanım, İstanbul’daki IŞIK 14.03.2025'te A.Ş. 2.349,00 TL; "
      "%20 indirim, T.C. kimlik no",
      "आदरणीय श्री शर्मा जी, हमें खेद है। "
      "क्‍या "
      "ज़रूर "
      "क्‌ष "
      "₹५,००० "
      "(१२.५%) "
      "– "
      "डॉ. "
      "सं॰ "
      "शि.नि./2024/118732 | ॐ",
      "We’re sorry, Mr. O'Neil: the re-order #4711 at 5 p.m. wasn't “paid”. "
      "It's 1,234.50 – e.g. 3.5kg; U.S. state-of-the-art",
      "Olá 👩‍💻 ❤️ 1️⃣ e\u0301te\u0301 co\u00ADop x\u200By "
      "\uFEFFz",
      "สวัสดีครับ 東京に住む カタカナ שלום mixed 한국어 текст ελληνικά",
  };
  for (const std::string_view text : kTexts) expect_same_words(text);
}

// Letters, marks, digits and punctuation of the five languages in any order.
std::string random_text(std::mt19937* random) {
  constexpr std::string_view kAlphabet =
      "abcxyzABCXYZãéçõāģīņšžĀŠığşçöüİIÖकषगनरलअआीि्ंँ़ः।०१९0123456789"
      "......''''’’‘,,,;::--–/|()\"“”„«»!?%&@#_\u0301\u0327\u00AD\u200D\u200C"
      "\u00A0\uFE0F😀👩❤ \u00B7ªº     \n\n\t";
  static const std::vector<char32_t> letters = [&] {
    std::vector<char32_t> all;
    for (std::size_t at = 0; at < kAlphabet.size();) {
      all.push_back(next_code_point(kAlphabet, &at));
    }
    return all;
  }();
  std::uniform_int_distribution<std::size_t> size(1, 60);
  std::uniform_int_distribution<std::size_t> pick(0, letters.size() - 1);
  std::string text;
  for (std::size_t i = size(*random); i > 0; --i) {
    append_utf8(letters[pick(*random)], &text);
  }
  return text;
}

TEST(IcuWords, AreOursInRandomText) {
  std::mt19937 random(20240518);
  for (int i = 0; i < 20000 && !testing::Test::HasFailure(); ++i) {
    expect_same_words(random_text(&random));
  }
}

std::vector<std::filesystem::path> letters_below(
    const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> letters;
  if (!std::filesystem::exists(folder)) return letters;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) letters.push_back(entry.path());
  }
  return letters;
}

TEST(IcuWords, AreOursInLetters) {
  const std::filesystem::path root = SINCERELY_ROOT;
  std::vector<std::filesystem::path> letters = letters_below(root / "samples");
  // A larger collection beside the tree, where there is one.
  std::ranges::copy(letters_below(root / "../shared/corpus"),
                    std::back_inserter(letters));
  for (const std::filesystem::path& path : letters) {
    SCOPED_TRACE(path);
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (find_invalid_utf8(text) == text.npos) expect_same_words(text);
  }
}

}  // namespace
}  // namespace sincerely
