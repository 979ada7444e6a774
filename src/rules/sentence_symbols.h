// The symbols of the words of one sentence: which word sets of the pack each
// word belongs to, and which runs of a kind begin at it.

#ifndef RULES_SENTENCE_SYMBOLS_H_
#define RULES_SENTENCE_SYMBOLS_H_

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "rules/word_table.h"
#include "text/text.h"

namespace sincerely {

// Filled in anew for each sentence; its memory is used again.
class SentenceSymbols {
 public:
  explicit SentenceSymbols(const Pack& pack);

  // `bare_text`: the whole text is written without diacritics. `next_run` is
  // the first of the text's runs that begins in this sentence or later, and is
  // moved on behind it.
  void read(const Text& text, const Sentence& sentence, bool bare_text,
            std::size_t* next_run);

  // The number of a word in kWords; kNoEntry if it is not there.
  std::uint32_t entry(std::uint32_t word) const {
    return found_[word] == nullptr
               ? kNoEntry
               : static_cast<std::uint32_t>(known_.number(*found_[word]));
  }

  // Takes capitalised words within the sentence that are no words of the pack
  // for names, as runs.
  void read_names();

  // Whether it is a word of the pack as it is spelt; of no sentence.
  bool knows(std::string_view folded, std::uint32_t hash) const;

  std::uint32_t size() const {
    return static_cast<std::uint32_t>(words_.size());
  }

  // Words are numbered from the sentence's beginning.
  bool has(std::uint32_t word, std::uint32_t symbol) const;
  // The same of a symbol that is a set of words.
  bool has_word(std::uint32_t word, std::uint32_t symbol) const;
  // What the words trigger, in their order.
  struct Triggered {
    std::uint32_t word = 0;
    SymbolTriggers triggers;
  };
  std::span<const Triggered> triggered() const { return triggered_; }
  // How many of the words the pack knows.
  std::uint32_t known_words() const { return known_words_; }
  // Whether the symbols of one of the words, exclusive at their end, are those
  // of a word with diacritics.
  bool is_bare(std::uint32_t first, std::uint32_t last) const {
    return std::any_of(words_.begin() + first, words_.begin() + last,
                       [](const WordSymbols& word) { return word.bare; });
  }
  bool is(std::uint32_t word, Word::Flag flag) const {
    return text_->words[first_ + word].is(flag);
  }

  // The end of the longest run of the kind that begins at the word; the word
  // itself if there is none.
  std::uint32_t run_end(std::uint32_t word, std::uint32_t kind) const;
  // Whether a run of one of the kinds begins at the word; bits: 1 << kind.
  bool begins_run(std::uint32_t word, std::uint32_t kinds) const;
  void add_run(std::uint32_t first, std::uint32_t last, std::uint32_t kind);

  // Whether a symbol that some pattern requires, by its index in kPlaces,
  // occurs at the word or behind it.
  bool occurs_from(std::uint32_t word, std::uint32_t place) const {
    return last_[place] >= base_ + word;
  }

  struct Run {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t kind = 0;
    std::uint32_t next = kNoIndex;  // of those that begin at the same word
  };
  std::span<const Run> runs() const { return runs_; }

 private:
  // Symbols of a word: its own, those of it as one without its diacritics, or
  // an affix's.
  struct SymbolSlots {
    const std::uint16_t* slots = &kNoSymbol;
    std::uint32_t count = 1;
  };
  struct WordSymbols {
    Signature signature;       // of all its symbols
    SymbolSlots first;         // most words have no others
    std::uint32_t others = 0;  // in tables_
    std::uint32_t last_other = 0;
    std::uint32_t run = kNoIndex;
    bool known = false;
    bool bare = false;
  };

  void prefetch(const SymbolRanges& ranges) const;
  void read_word(const Word& word, const WordRecord* record);
  void read_known(const WordRecord& record);
  bool may_have_affix(std::string_view folded, bool suffix) const;
  void add_affixes(std::string_view folded, bool suffix);
  void add_affix(const AffixRecord& affix);
  std::span<const AffixRecord> affixes_with(std::uint32_t hash) const;
  void add_symbols(const SymbolRanges& ranges);
  void add_triggers(const SymbolTriggers& triggers);
  static bool contains(const SymbolSlots& table, std::uint32_t symbol);

  Pack pack_;
  WordTable known_;
  std::span<const SymbolRanges> bare_words_;
  std::span<const std::uint32_t> word_affixes_;
  std::span<const std::uint16_t> word_symbols_;
  std::span<const TriggerRecord> triggers_;
  std::span<const AffixSlot> affix_slots_;
  std::span<const AffixRecord> affixes_;
  std::span<const std::uint64_t> affix_pairs_;
  std::span<const SymbolTriggers> symbol_triggers_;

  const Text* text_ = nullptr;
  bool bare_text_ = false;
  std::uint32_t first_ = 0;
  std::vector<WordSymbols> words_;
  std::uint32_t known_words_ = 0;
  std::vector<const WordRecord*> found_;  // of each word
  WordSymbols reading_;                   // the word that is being read
  std::vector<SymbolSlots> tables_;
  std::vector<Triggered> triggered_;
  std::vector<Run> runs_;
  // Where each symbol of kPlaces was last, counted over all sentences: what is
  // before base_ was in an earlier one.
  std::vector<std::uint32_t> last_;
  std::uint32_t base_ = 1;
};

// These are asked at every step of a match.

inline std::uint32_t SentenceSymbols::run_end(std::uint32_t word,
                                              std::uint32_t kind) const {
  std::uint32_t end = word;
  for (std::uint32_t i = words_[word].run; i != kNoIndex; i = runs_[i].next) {
    if (runs_[i].kind == kind) end = std::max(end, runs_[i].last);
  }
  return end;
}

inline bool SentenceSymbols::begins_run(std::uint32_t word,
                                        std::uint32_t kinds) const {
  for (std::uint32_t i = words_[word].run; i != kNoIndex; i = runs_[i].next) {
    if ((kinds >> runs_[i].kind & 1U) != 0) return true;
  }
  return false;
}

inline bool SentenceSymbols::contains(const SymbolSlots& table,
                                      std::uint32_t symbol) {
  std::uint32_t slot = symbol_slot(symbol, table.count);
  while (table.slots[slot] != kNoSymbol) {
    if (table.slots[slot] == symbol) return true;
    slot = (slot + 1) & (table.count - 1);
  }
  return false;
}

inline bool SentenceSymbols::has_word(std::uint32_t word,
                                      std::uint32_t symbol) const {
  const WordSymbols& own = words_[word];
  if (!own.signature.may_have(symbol)) return false;
  if (contains(own.first, symbol)) return true;
  for (std::uint32_t i = own.others; i < own.last_other; ++i) {
    if (contains(tables_[i], symbol)) return true;
  }
  return false;
}

inline bool SentenceSymbols::has(std::uint32_t word,
                                 std::uint32_t symbol) const {
  if (symbol >= kFirstWordSymbol) return has_word(word, symbol);
  if (symbol == kSymbolAny) return true;
  if (symbol == kSymbolCapital) return is(word, Word::kCapital);
  return run_end(word, symbol) != word;
}

}  // namespace sincerely

#endif  // RULES_SENTENCE_SYMBOLS_H_
