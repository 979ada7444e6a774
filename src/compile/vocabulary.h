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

// What patterns use symbols for, beside matching.
struct SymbolUses {
  std::set<std::uint32_t> triggering;
  std::set<std::uint32_t> required;
};

class Vocabulary {
 public:
  // `common` are the language's commonest words, commonest first. The reader
  // must outlive the vocabulary.
  Vocabulary(const TextReader& reader, const std::vector<std::string>& common);

  std::uint32_t symbol(const WordSet& words);

  // One more than the largest symbol.
  std::uint32_t symbol_count() const {
    return kFirstWordSymbol + static_cast<std::uint32_t>(symbols_.size());
  }

  // How often a word of the set may be expected among a million words.
  double frequency(const WordSet& words) const;
  // The same of the words of a symbol.
  double frequency(std::uint32_t symbol) const {
    return frequencies_[symbol - kFirstWordSymbol];
  }

  void write(const SymbolUses& uses, PackWriter* writer) const;

 private:
  struct Entry {
    bool known = false;
    std::set<std::uint32_t> symbols;
    std::set<std::uint32_t> bare_symbols;
  };

  void write_words(const std::map<std::string, Entry>& words,
                   const SymbolUses& uses, PackWriter* writer) const;
  void write_affixes(const SymbolUses& uses, PackWriter* writer) const;

  const TextReader& reader_;
  std::unordered_map<std::string, double> common_;
  std::map<WordSet, std::uint32_t> symbols_;
  std::vector<double> frequencies_;  // of each symbol
};

}  // namespace sincerely

#endif  // COMPILE_VOCABULARY_H_
