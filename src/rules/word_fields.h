// Fields of meaning that words belong to, so that a model learns of all words
// of a field what it was shown of one.

#ifndef RULES_WORD_FIELDS_H_
#define RULES_WORD_FIELDS_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "pack/pack.h"
#include "pack/writer.h"

namespace sincerely {

// The beginnings of words that are looked up, in code points.
inline constexpr std::size_t kShortestFieldStem = 2;
inline constexpr std::size_t kLongestFieldStem = 16;

struct FieldNumbers {
  std::array<std::uint16_t, 16> numbers = {};
  std::size_t count = 0;

  const std::uint16_t* begin() const { return numbers.data(); }
  const std::uint16_t* end() const { return numbers.data() + count; }
};

// A view of a pack's tables; the pack's bytes must outlive it.
class WordFields {
 public:
  explicit WordFields(const Pack& pack);

  bool empty() const { return stems_.empty(); }

  // The numbers of the fields that a folded word belongs to; of very many, the
  // first.
  FieldNumbers find(std::string_view folded) const;

 private:
  // Asks for the memory that find_stem() will look at first.
  void prefetch(std::uint32_t hash) const {
    __builtin_prefetch(&stems_[hash & (stems_.size() - 1)]);
  }
  void find_stem(std::uint32_t hash, FieldStemRecord::Kind kind,
                 FieldNumbers* fields) const;

  std::span<const FieldStemRecord> stems_;
};

// A folded word, or with a star at its end a beginning of words, and its field.
using FieldEntry = std::pair<std::string, std::uint16_t>;

// Writes the tables that WordFields reads.
void write_word_fields(std::span<const FieldEntry> entries, PackWriter* writer);

// Copies them from another pack.
void copy_word_fields(const Pack& from, PackWriter* writer);

}  // namespace sincerely

#endif  // RULES_WORD_FIELDS_H_
