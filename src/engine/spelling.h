// Finds the words of a letter that no dictionary of its language knows. Left
// alone is what dictionaries cannot know: names, codes, other scripts, and all
// that the language's rules or the user call a word.

#ifndef ENGINE_SPELLING_H_
#define ENGINE_SPELLING_H_

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/language_rules.h"
#include "rules/locale_data.h"
#include "rules/sentence_symbols.h"
#include "text/dictionary.h"

namespace sincerely {

class Messages;
struct Report;

inline constexpr std::string_view kUnknownWord = "spelling/unknown-word";

struct SpellingOptions {
  std::vector<std::string> folders;  // where dictionaries lie, best first
  std::vector<Letter> word_lists;    // of the user, a word a line
};

// A letter as it was read; borrows all of it.
struct LetterInParts {
  const Letter& letter;
  const Text& text;
  std::span<const Part> parts;  // of each sentence
};

// One language's dictionaries. Immutable once made, and shared by threads. The
// rules must outlive it.
class Speller {
 public:
  Speller(const LanguageRules& rules, const SpellingOptions& options);

  // Adds findings behind the others, and notes on what is not installed.
  void check(const LetterInParts& read, const Messages& messages,
             Report* report) const;

  // Whether it is a word; of a letter, or some characters of one, which may be
  // several words with hyphens.
  bool knows(const Word& word, const LetterInParts& read) const;
  bool knows(std::string_view written) const;

  // Words that are right, and that the locale says are taken for this one.
  std::vector<std::string> meant(std::string_view written) const;
  // Whether a word that is not known is wrong only where meant() has another.
  bool needs_meant() const { return !data_.confusions.empty(); }

  // At most three, best first. Takes long: 1 to 100 ms.
  std::vector<std::string> suggest(std::string_view written) const;

  const LanguageRules& rules() const { return rules_; }

 private:
  bool is_own(std::string_view folded, std::uint32_t hash) const;
  bool is_right(const std::string& spelling) const;
  bool add_notes(const Messages& messages, Report* report) const;

  const LanguageRules& rules_;
  std::vector<SentenceSymbols> vocabularies_;  // of the rules' packs
  SpellingData data_;
  std::unordered_set<std::string> words_;  // folded
  std::vector<Dictionary> dictionaries_;
  std::string missing_;   // names of dictionaries, commas between them
  std::string packages_;  // in which the missing ones are
};

}  // namespace sincerely

#endif  // ENGINE_SPELLING_H_
