// What the names in a language's patterns stand for: classes, lemmas, and the
// harmony of its suffixes.

#ifndef COMPILE_LEXICON_H_
#define COMPILE_LEXICON_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compile/harmony.h"
#include "input/result.h"

namespace sincerely {

class Pack;

// A pattern and where it is written.
struct PatternSource {
  std::string pattern;
  std::string path;
  std::size_t line = 0;
  std::size_t column = 0;
};

struct Lexicon {
  std::map<std::string, std::vector<PatternSource>, std::less<>> classes;
  // By lemma, and whether the forms negate.
  std::map<std::pair<std::string, bool>, std::vector<std::string>> lemmas;
  Harmony harmony;
};

// Adds to the lexicon what a folder holds: `words/*.yaml` of rules and
// locales. A folder that is not there adds nothing.
std::optional<Error> read_classes(const std::string& folder, Lexicon* lexicon);

// Adds `harmony.yaml` and `forms/*` of a locale's folder.
std::optional<Error> read_forms(const std::string& folder, Lexicon* lexicon);

// The lexicon that a pack was made with, for rules that are added to it.
Lexicon lexicon_of(const Pack& pack);

// Harmony as a flat list, for the pack: the vowels, then for each archiphoneme
// its name, "vowel" or "letter", what it else becomes, the number of pairs, and
// the pairs.
std::vector<std::string> flatten(const Harmony& harmony);

}  // namespace sincerely

#endif  // COMPILE_LEXICON_H_
