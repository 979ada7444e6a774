// The words that a language's patterns ask for, and the symbols that stand for
// sets of them. A symbol is made once for each different set.

#ifndef COMPILE_VOCABULARY_H_
#define COMPILE_VOCABULARY_H_

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "pack/writer.h"
#include "text/reading.h"

namespace sincerely {

// Folded words; "unut*" and "*siniz" stand for all that begin or end so.
using WordSet = std::set<std::string>;

// The patterns that each symbol triggers.
using Triggers = std::map<std::uint32_t, std::vector<TriggerRecord>>;

struct AllTriggers {
  Triggers runs;  // of patterns that make runs of words
  Triggers rules;
};

class Vocabulary {
 public:
  // `common` are the language's commonest words, commonest first. The reader
  // must outlive the vocabulary.
  Vocabulary(const TextReader& reader, const std::vector<std::string>& common);

  std::uint32_t symbol(const WordSet& words);
  // Whether there are more symbols than a pack can tell apart.
  bool is_too_large() const {
    return kFirstWordSymbol + symbols_.size() > kNoSymbol;
  }

  // The symbol's index in Table::kPlaces: its places are noted from now on.
  std::uint32_t place(std::uint32_t symbol);

  // How often a word of the set may be expected among a million words.
  double frequency(const WordSet& words) const;
  // The same of the words of a symbol.
  double frequency(std::uint32_t symbol) const {
    return frequencies_[symbol - kFirstWordSymbol];
  }

  // Returns the words of kWords.
  std::vector<std::string> write(const AllTriggers& triggers,
                                 PackWriter* writer) const;

 private:
  struct Entry {
    bool known = false;
    std::set<std::uint32_t> symbols;
    std::set<std::uint32_t> bare_symbols;
  };

  struct NumberedAffix {
    std::string text;
    std::uint32_t number = 0;  // in kAffixes
  };
  using AffixNumbers = std::map<std::uint32_t, std::vector<NumberedAffix>>;

  static void add_affixes(const std::string& word, bool suffix,
                          const AffixNumbers& affixes,
                          std::vector<std::uint32_t>* out);
  static std::vector<std::uint32_t> affixes_of(const std::string& word,
                                               const AffixNumbers& affixes);
  SymbolRanges write_symbols(const std::set<std::uint32_t>& symbols,
                             const AllTriggers& triggers,
                             PackWriter* writer) const;
  void write_words(const std::map<std::string, Entry>& words,
                   const AffixNumbers& affixes, const AllTriggers& triggers,
                   PackWriter* writer) const;
  AffixNumbers write_affixes(const AllTriggers& triggers,
                             PackWriter* writer) const;

  const TextReader& reader_;
  std::unordered_map<std::string, double> common_;
  std::map<WordSet, std::uint32_t> symbols_;
  std::vector<double> frequencies_;                          // of each symbol
  std::vector<std::uint32_t> placed_;                        // symbols
  std::unordered_map<std::uint32_t, std::uint32_t> places_;  // of symbols
};

}  // namespace sincerely

#endif  // COMPILE_VOCABULARY_H_
