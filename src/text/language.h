// Tells what language a text is in.

#ifndef TEXT_LANGUAGE_H_
#define TEXT_LANGUAGE_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/locale.h"

namespace sincerely {

// A guess of less confidence is no ground to judge a letter on.
inline constexpr float kLeastLanguageConfidence = 0.5F;

struct LanguageGuess {
  std::string tag;  // "xx", "yy"; empty if there is nothing to tell from
  float confidence = 0.0F;  // 0 to 1
  bool supported = false;   // one of the locales given
  std::size_t words = 0;    // that it was told from
};

// Looks for each locale's commonest words first, and asks CLD2 only where these
// leave a doubt. Immutable and shared by threads; the locales must outlive it.
class LanguageDetector {
 public:
  explicit LanguageDetector(std::span<const Locale* const> locales);

  LanguageGuess detect(std::string_view text) const;

 private:
  // A common word, and the locales that have it: bits in their order.
  struct CommonWord {
    std::uint32_t hash = 0;
    std::uint32_t locales = 0;
  };
  struct Known {
    std::string_view tag;
    std::vector<char32_t> letters;  // beyond ASCII, of its common words; sorted
  };
  struct Sample;
  struct Best;

  CommonWord& slot(std::uint32_t hash);
  std::uint32_t locales_with(std::uint32_t hash) const;
  Best best_locale(const Sample& sample) const;
  LanguageGuess ask_further(std::string_view text, const Best& best) const;

  std::vector<Known> known_;
  std::vector<CommonWord> words_;  // a hash table, its size a power of two
};

// The same for one text only: a detector costs more to make than to use.
LanguageGuess detect_language(std::string_view text,
                              std::span<const Locale* const> locales);

}  // namespace sincerely

#endif  // TEXT_LANGUAGE_H_
