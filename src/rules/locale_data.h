// Makes a Locale, and what goes with it, of the lists that a pack holds.

#ifndef RULES_LOCALE_DATA_H_
#define RULES_LOCALE_DATA_H_

#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "text/locale.h"

namespace sincerely {

// Borrows from the pack's bytes and from `tag`.
Locale load_locale(const Pack& pack, std::string_view tag);

// A dictionary, "xx_YY", and the package that it comes in.
struct DictionaryName {
  std::string_view name;
  std::string_view package;
};

// What a locale says of spelling. Apart from the rest, since it is seldom asked
// for.
struct SpellingData {
  std::vector<DictionaryName> dictionaries;  // a word of any of them is right
  std::vector<std::string_view> words;       // beside them, folded
  // A word with the one ending is right if it is with the other.
  std::vector<FoldPair> endings;
  // What writers take for one another. Where there are such pairs, the
  // dictionaries are poor: only a word that is right with one of them exchanged
  // is taken for wrong.
  std::vector<FoldPair> confusions;
};

// Borrows from the pack's bytes.
SpellingData load_spelling(const Pack& pack);

}  // namespace sincerely

#endif  // RULES_LOCALE_DATA_H_
