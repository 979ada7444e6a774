// Fields of meaning that words belong to, so that a model learns of all words
// of a field what it was shown of one.

#ifndef RULES_WORD_FIELDS_H_
#define RULES_WORD_FIELDS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "pack/pack.h"
#include "pack/writer.h"

namespace sincerely {

// The longest beginning of a word that is looked up, in code points.
inline constexpr std::size_t kLongestFieldStem = 16;

// A view of a pack's tables; the pack's bytes must outlive it.
class WordFields {
 public:
  explicit WordFields(const Pack& pack);

  bool empty() const { return slots_.empty(); }

  // Adds the numbers of the fields that a folded word belongs to.
  void find(std::string_view folded, std::vector<std::uint16_t>* fields) const;

 private:
  void find_stem(std::uint32_t hash, bool whole,
                 std::vector<std::uint16_t>* fields) const;

  std::span<const std::uint32_t> slots_;
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
