// Finds words among those of a pack.

#ifndef RULES_WORD_TABLE_H_
#define RULES_WORD_TABLE_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "pack/pack.h"

namespace sincerely {

// A view of a pack's tables; the pack's bytes must outlive it.
class WordTable {
 public:
  explicit WordTable(const Pack& pack);

  // The record of a folded word with this hash_word(); null if there is none.
  const WordRecord* find(std::string_view folded, std::uint32_t hash) const;

  // Asks for the memory that find() will look at first.
  void prefetch(std::uint32_t hash) const {
    if (!slots_.empty())
      __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  }

  // The number of a word that was found, in kWords.
  std::size_t number(const WordRecord& word) const {
    return static_cast<std::size_t>(&word - records_.data());
  }

 private:
  bool is_text_of(const WordRecord& record, std::string_view folded) const;

  Pack pack_;
  std::span<const WordSlot> slots_;
  std::span<const WordRecord> records_;
};

}  // namespace sincerely

#endif  // RULES_WORD_TABLE_H_
