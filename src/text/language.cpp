// How it works: the words of the first kilobytes are looked up among the
// commonest words of all locales. In a language's own letters every other or
// third word is among them, in another's hardly one, but for its near
// relatives. These have letters, mostly, that none of the locale's words has
// (ñ beside ã, ə beside ı); where that tells nothing either, and
// where the words are few, CLD2 is asked.

#include "text/language.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>

#include "text/characters.h"
#include "text/cld2.h"
#include "text/hashing.h"

namespace sincerely {
namespace {

constexpr std::size_t kMostBytes = 2048;
constexpr std::size_t kMostBytesForCld2 = 1024;
constexpr std::size_t kMostLocales = 32;
constexpr std::size_t kFewKnownWords = 8;

// When the common words alone tell the language. Relatives that share words
// mostly have letters of their own; the more letters beyond ASCII there are,
// the surer it is that these would have been met. In another script nearly all
// letters are such, and relatives share them. All are shares: of the words,
// those that are among the commonest; of the letters, those beyond ASCII, and
// those that no common word of the locale has.
struct LanguageEvidence {
  float common_words = 0;     // at least
  float rare_letters = 0;     // at least
  float most_rare = 1;        // at most
  float strange_letters = 0;  // at most
};
constexpr LanguageEvidence kSufficient[] = {
    {0.58F, 0.0F, 1.0F, 0.0025F},
    {0.20F, 0.06F, 0.5F, 0.0005F},  // Latin with many diacritics
    {0.40F, 0.5F, 1.0F, 0.03F},     // another script
};

// Rougher than a locale's own folding, so that it serves all of them.
char32_t rough_fold(char32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
  if (code == 0x0130 || code == 0x0131) return 'i';
  if (code == 0x2019) return '\'';
  if (code == 0x0901) return 0x0902;               // candrabindu
  if (code == 0x093C || code == 0x00AD) return 0;  // nukta, soft hyphen
  if (code == 0x200C || code == 0x200D) return 0;
  if (code >= 0x0900 && code < 0x0980) return code;
  return static_cast<char32_t>(
      u_foldCase(static_cast<UChar32>(code), U_FOLD_CASE_DEFAULT));
}

bool is_letter_code(char32_t code) {
  if (code < 0x80) return code >= 'a' && code <= 'z';
  if (code >= 0x0900 && code < 0x0964) return true;
  const auto c = static_cast<UChar32>(code);
  return u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

std::uint32_t hash_code(std::uint32_t hash, char32_t code) {
  for (; code != 0; code >>= 8) {
    hash = hash_byte(hash, static_cast<unsigned char>(code & 0xFF));
  }
  return hash;
}

// The first bytes of a text, cut at a character.
std::string_view beginning_of(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (text[size] & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

float share_of(std::size_t part, std::size_t whole) {
  if (whole == 0) return 0;
  return static_cast<float>(part) / static_cast<float>(whole);
}

}  // namespace

// The words of a text, as hashes, and its letters.
struct LanguageDetector::Sample {
  std::vector<std::uint32_t> words;
  std::vector<char32_t> rare_letters;  // folded, beyond ASCII
  std::size_t letters = 0;
  std::size_t rare = 0;  // letters beyond ASCII as they are written

  explicit Sample(std::string_view text);
};

LanguageDetector::Sample::Sample(std::string_view text) {
  std::uint32_t hash = kHashStart;
  bool in_word = false;
  const char* end = text.data() + text.size();
  for (const char* p = text.data(); p < end;) {
    const CodePoint code = decode(p, end);
    p += code.size;
    const char32_t folded = rough_fold(code.value);
    if (folded == 0) continue;
    if (is_letter_code(folded)) {
      hash = hash_code(hash, folded);
      in_word = true;
      ++letters;
      rare += code.value >= 0x80;
      if (folded >= 0x80) rare_letters.push_back(folded);
    } else if (in_word && folded == '\'' && p < end &&
               is_letter_code(rough_fold(decode(p, end).value))) {
      hash = hash_code(hash, folded);
    } else if (in_word) {
      words.push_back(hash);
      hash = kHashStart;
      in_word = false;
    }
  }
  if (in_word) words.push_back(hash);
}

// The locale whose common words the sample has most of.
struct LanguageDetector::Best {
  const Known* locale = nullptr;
  float share = 0;            // of the words
  float strange_letters = 0;  // of the letters
  float rare_letters = 0;     // of the letters
  std::size_t words = 0;

  bool is_sure() const {
    if (locale == nullptr || words < kFewKnownWords) return false;
    return std::ranges::any_of(
        kSufficient, [this](const LanguageEvidence& least) {
          return share >= least.common_words &&
                 rare_letters >= least.rare_letters &&
                 rare_letters <= least.most_rare &&
                 strange_letters <= least.strange_letters;
        });
  }
};

LanguageDetector::LanguageDetector(std::span<const Locale* const> locales) {
  locales = locales.first(std::min(locales.size(), kMostLocales));
  std::size_t count = 0;
  for (const Locale* locale : locales) count += locale->common_words.size();
  words_.resize(std::bit_ceil(2 * count + 1));
  for (std::size_t i = 0; i < locales.size(); ++i) {
    Known known;
    known.tag = locales[i]->tag;
    for (const std::string_view word : locales[i]->common_words) {
      const Sample sample(word);
      known.letters.insert(known.letters.end(), sample.rare_letters.begin(),
                           sample.rare_letters.end());
      for (const std::uint32_t hash : sample.words) {
        slot(hash) = {hash, slot(hash).locales | 1U << i};
      }
    }
    std::ranges::sort(known.letters);
    known_.push_back(std::move(known));
  }
}

LanguageDetector::CommonWord& LanguageDetector::slot(std::uint32_t hash) {
  std::size_t at = hash & (words_.size() - 1);
  while (words_[at].locales != 0 && words_[at].hash != hash) {
    at = (at + 1) & (words_.size() - 1);
  }
  return words_[at];
}

std::uint32_t LanguageDetector::locales_with(std::uint32_t hash) const {
  std::size_t at = hash & (words_.size() - 1);
  while (words_[at].locales != 0 && words_[at].hash != hash) {
    at = (at + 1) & (words_.size() - 1);
  }
  return words_[at].locales;
}

LanguageDetector::Best LanguageDetector::best_locale(
    const Sample& sample) const {
  std::size_t found[kMostLocales] = {};
  for (const std::uint32_t hash : sample.words) {
    for (std::uint32_t rest = locales_with(hash); rest != 0; rest &= rest - 1) {
      ++found[std::countr_zero(rest)];
    }
  }
  Best best;
  best.words = sample.words.size();
  best.rare_letters = share_of(sample.rare, sample.letters);
  for (std::size_t i = 0; i < known_.size(); ++i) {
    const float share = share_of(found[i], sample.words.size());
    if (share <= best.share) continue;
    best.locale = &known_[i];
    best.share = share;
  }
  if (best.locale == nullptr) return best;
  const auto strange =
      std::ranges::count_if(sample.rare_letters, [&](char32_t letter) {
        return !std::ranges::binary_search(best.locale->letters, letter);
      });
  best.strange_letters =
      share_of(static_cast<std::size_t>(strange), sample.letters);
  return best;
}

// What CLD2 and the common words tell together.
LanguageGuess LanguageDetector::ask_further(std::string_view text,
                                            const Best& best) const {
  const Cld2Answer answer = ask_cld2(beginning_of(text, kMostBytesForCld2));
  LanguageGuess guess;
  const bool agrees = best.locale != nullptr && answer.tag == best.locale->tag;
  const bool is_short = best.words < kFewKnownWords && best.locale != nullptr;
  if (agrees || !answer.is_reliable || is_short) {
    if (best.locale != nullptr) guess.tag = best.locale->tag;
    guess.confidence = std::min(0.6F, 0.2F + best.share);
    if (agrees) guess.confidence = answer.is_reliable ? 0.95F : 0.75F;
    if (!guess.tag.empty()) return guess;
    guess.confidence = 0.3F;
  } else {
    guess.confidence = 0.9F;
  }
  guess.tag = answer.tag;
  return guess;
}

LanguageGuess LanguageDetector::detect(std::string_view text) const {
  text = beginning_of(text, kMostBytes);
  const Sample sample(text);
  LanguageGuess guess;
  if (sample.words.empty()) return guess;
  const Best best = best_locale(sample);
  if (best.is_sure()) {
    guess.tag = best.locale->tag;
    guess.confidence = 0.9F + 0.09F * best.share;
  } else {
    guess = ask_further(text, best);
  }
  guess.words = sample.words.size();
  guess.supported = std::ranges::any_of(
      known_, [&](const Known& known) { return known.tag == guess.tag; });
  if (guess.tag.empty()) guess.confidence = 0;
  return guess;
}

LanguageGuess detect_language(std::string_view text,
                              std::span<const Locale* const> locales) {
  return LanguageDetector(locales).detect(text);
}

}  // namespace sincerely
