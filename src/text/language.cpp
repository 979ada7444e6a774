// How it works: the words of the first few kilobytes are counted in a small
// table, and each locale looks its commonest words up in it. In a language's
// own letters every other or third word is such a word, in another's hardly
// one, but for its near relatives: these, and texts that lack the words, are
// left to CLD2. Letters that none of the locale's words has (ñ beside
// Portuguese) betray a relative too.

#include "text/language.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/characters.h"
#include "text/cld2.h"
#include "text/hashing.h"

namespace sincerely {
namespace {

constexpr std::size_t kMostBytes = 4096;
constexpr std::size_t kSlots = 4096;  // a power of two, more than words
constexpr float kSureShare = 0.58F;   // of words that are among the commonest
constexpr float kStrangeShare = 0.0025F;  // of letters
constexpr std::size_t kStrangeLetters = 1;
constexpr std::size_t kFewWords = 8;

// Rougher than a locale's own folding, so that it serves all of them.
char32_t rough_fold(char32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
  if (code == 0x0130 || code == 0x0131) return 'i';
  if (code == 0x2019) return '\'';
  if (code == 0x0901) return 0x0902;               // candrabindu
  if (code == 0x093C || code == 0x00AD) return 0;  // nukta, soft hyphen
  if (code == 0x200C || code == 0x200D) return 0;
  return static_cast<char32_t>(
      u_foldCase(static_cast<UChar32>(code), U_FOLD_CASE_DEFAULT));
}

bool is_letter(char32_t code) {
  if (code < 0x80) return code >= 'a' && code <= 'z';
  const auto c = static_cast<UChar32>(code);
  return u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

std::uint32_t hash_code(std::uint32_t hash, char32_t code) {
  for (; code != 0; code >>= 8) {
    hash = hash_byte(hash, static_cast<unsigned char>(code & 0xFF));
  }
  return hash;
}

std::uint32_t rough_hash(std::string_view word) {
  std::uint32_t hash = kHashStart;
  const char* end = word.data() + word.size();
  for (const char* p = word.data(); p < end;) {
    const CodePoint code = decode(p, end);
    hash = hash_code(hash, rough_fold(code.value));
    p += code.size;
  }
  return hash;
}

// The words of a text and how often each occurs; its letters beyond ASCII.
class WordCounts {
 public:
  explicit WordCounts(std::string_view text);

  std::size_t count(std::uint32_t hash) const {
    return slots_[find(hash)].count;
  }
  std::size_t words() const { return words_; }
  std::size_t letters() const { return letters_; }
  const std::vector<char32_t>& rare_letters() const { return rare_letters_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t count = 0;
  };

  std::size_t find(std::uint32_t hash) const {
    std::size_t slot = hash % kSlots;
    while (slots_[slot].count != 0 && slots_[slot].hash != hash) {
      slot = (slot + 1) % kSlots;
    }
    return slot;
  }
  void add(std::uint32_t hash);

  std::array<Slot, kSlots> slots_ = {};
  std::size_t words_ = 0;
  std::size_t letters_ = 0;
  std::vector<char32_t> rare_letters_;
};

WordCounts::WordCounts(std::string_view text) {
  std::uint32_t hash = kHashStart;
  bool in_word = false;
  const char* end = text.data() + text.size();
  for (const char* p = text.data(); p < end;) {
    const CodePoint code = decode(p, end);
    p += code.size;
    const char32_t folded = rough_fold(code.value);
    if (folded == 0) continue;
    if (is_letter(folded)) {
      hash = hash_code(hash, folded);
      in_word = true;
      ++letters_;
      if (folded >= 0x80) rare_letters_.push_back(folded);
    } else if (in_word && folded == '\'' && p < end &&
               is_letter(rough_fold(decode(p, end).value))) {
      hash = hash_code(hash, folded);
    } else if (in_word) {
      add(hash);
      hash = kHashStart;
      in_word = false;
    }
  }
  if (in_word) add(hash);
}

void WordCounts::add(std::uint32_t hash) {
  Slot& slot = slots_[find(hash)];
  slot.hash = hash;
  ++slot.count;
  ++words_;
}

float common_share(const Locale& locale, const WordCounts& counts) {
  if (counts.words() == 0) return 0;
  std::size_t found = 0;
  for (const std::string_view word : locale.common_words) {
    found += counts.count(rough_hash(word));
  }
  return static_cast<float>(found) / static_cast<float>(counts.words());
}

// Whether the text has letters that the locale's common words have not.
bool has_strange_letters(const Locale& locale, const WordCounts& counts) {
  std::vector<char32_t> known;
  for (const std::string_view word : locale.common_words) {
    const char* end = word.data() + word.size();
    for (const char* p = word.data(); p < end;) {
      const CodePoint code = decode(p, end);
      if (code.value >= 0x80) known.push_back(rough_fold(code.value));
      p += code.size;
    }
  }
  std::ranges::sort(known);
  const auto strange = static_cast<std::size_t>(
      std::ranges::count_if(counts.rare_letters(), [&](char32_t letter) {
        return !std::ranges::binary_search(known, letter);
      }));
  return strange >= kStrangeLetters &&
         static_cast<float>(strange) >
             kStrangeShare * static_cast<float>(counts.letters());
}

// The first bytes of a text, cut at a character.
std::string_view beginning_of(std::string_view text) {
  if (text.size() <= kMostBytes) return text;
  std::size_t size = kMostBytes;
  while (size > 0 && (text[size] & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

struct Best {
  const Locale* locale = nullptr;
  float share = 0;
};

Best best_locale(const WordCounts& counts,
                 std::span<const Locale* const> locales) {
  Best best;
  for (const Locale* locale : locales) {
    const float share = common_share(*locale, counts);
    if (share > best.share) best = {locale, share};
  }
  return best;
}

// What CLD2 and the common words tell together.
LanguageGuess combine(const Cld2Answer& answer, const Best& best,
                      std::size_t words) {
  LanguageGuess guess;
  guess.words = words;
  const bool agrees = best.locale != nullptr && answer.tag == best.locale->tag;
  const bool is_short = words < kFewWords && best.locale != nullptr;
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

}  // namespace

LanguageGuess detect_language(std::string_view text,
                              std::span<const Locale* const> locales) {
  const std::string_view beginning = beginning_of(text);
  const WordCounts counts(beginning);
  LanguageGuess guess;
  guess.words = counts.words();
  if (guess.words == 0) return guess;
  const Best best = best_locale(counts, locales);
  const bool is_sure = best.share >= kSureShare && guess.words >= kFewWords &&
                       !has_strange_letters(*best.locale, counts);
  if (is_sure) {
    guess.tag = best.locale->tag;
    guess.confidence = std::min(0.99F, 0.6F + best.share);
  } else {
    guess = combine(ask_cld2(beginning), best, guess.words);
  }
  guess.supported = std::ranges::any_of(
      locales, [&](const Locale* locale) { return locale->tag == guess.tag; });
  if (guess.tag.empty()) guess.confidence = 0;
  return guess;
}

}  // namespace sincerely
