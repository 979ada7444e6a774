// Makes the forms of agglutinating words: a stem, suffixes written with
// archiphonemes, and the rules by which these become letters.

#ifndef COMPILE_HARMONY_H_
#define COMPILE_HARMONY_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sincerely {

// `A: {after-vowel: {a: aıou, e: eiöü}}`: the letter that an archiphoneme
// becomes by the last vowel, or the last letter, before it.
struct Archiphoneme {
  std::u32string name;  // one letter
  bool by_vowel = true;
  std::vector<std::pair<std::u32string, std::u32string>>
      becomes;  // letter, after
  std::u32string otherwise;
};

struct Harmony {
  std::u32string vowels;
  std::vector<Archiphoneme> archiphonemes;
};

// All forms of `stem+suffix+(a|b)+suffix?`. `soft` is the stem before a vowel
// (git, gid-), or empty. Where there is no harmony, suffixes are appended as
// they are written.
std::vector<std::string> inflect(const Harmony& harmony, std::string_view chain,
                                 std::string_view soft = {});

}  // namespace sincerely

#endif  // COMPILE_HARMONY_H_
